import type { CauseText } from '../cause.ts'

export const serverError: CauseText = {
  title: 'Tjeneren har en intern feil',
  explanation: 'Den kunne ikke behandle forespørselen, av egne grunner.',
  steps: [
    'Prøv igjen om noen minutter.',
    'Varer det, send teksten i svaret til tjenerens administrator.',
  ],
}
