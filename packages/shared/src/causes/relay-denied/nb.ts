import type { CauseText } from '../cause.ts'

export const relayDenied: CauseText = {
  title: 'Serveren sender ikke e-post videre til denne mottakeren',
  explanation:
    'I denne økten leverer den bare til egne brukere, siden den ikke kjenner klienten som kunde.',
  steps: [
    'Slå på autentisering og bruk port 587 eller 465.',
    'Skal serveren ta imot e-post fra denne adressen uten pålogging, be administratoren legge den til.',
  ],
}
