import type { CauseText } from '../cause.ts'

export const serverError: CauseText = {
  title: 'Serveren har en intern feil',
  explanation: 'Den kunne ikke behandle forespørselen, av egne grunner.',
  steps: [
    'Prøv igjen om noen minutter.',
    'Varer det, send teksten i svaret til serverens administrator.',
  ],
}
