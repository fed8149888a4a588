import type { CauseText } from '../cause.ts'

export const serverBusy: CauseText = {
  title: 'Serveren er opptatt for øyeblikket',
  explanation:
    'Den er overbelastet, starter på nytt eller er ute av drift, og sier ingenting om innstillingene dine.',
  steps: [
    'Prøv igjen om noen minutter. Ingenting må endres.',
    'Varer det i timevis, se på leverandørens statusside eller spør kundestøtten.',
  ],
}
