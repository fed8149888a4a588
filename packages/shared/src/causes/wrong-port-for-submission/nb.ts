import type { CauseText } from '../cause.ts'

export const wrongPortForSubmission: CauseText = {
  title: 'Denne porten er ikke for sending med pålogging',
  explanation:
    'Verten er riktig, men denne porten er for e-post mellom servere, eller for noe annet.',
  steps: ['Bruk port 587 med STARTTLS eller port 465 med TLS.'],
}
