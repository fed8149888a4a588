import type { CauseText } from '../cause.ts'

export const connectionRefused: CauseText = {
  title: 'Ingenting lytter på den porten',
  explanation:
    'Maskinen svarte straks at den ikke tar imot forbindelser på denne porten. Porten er feil, e-posttjenesten er nede, eller en brannmur avviser den.',
  steps: [
    'Sammenlign vert og port med leverandørens dokumentasjon: 465 med TLS eller 587 med STARTTLS.',
    'Er de riktige, spør leverandøren om tjenesten er i gang.',
    'Test fra et annet nettverk. Virker det der, er det en brannmur i dette nettverket som avviser porten.',
  ],
}
