import type { CauseText } from '../cause.ts'

export const messageTooLarge: CauseText = {
  title: 'Meldingen er for stor',
  explanation:
    'Med vedlegg overskrider den serverens grense. Kodingen legger omtrent en tredel til størrelsen på en fil.',
  steps: [
    'Send mindre vedlegg, eller en lenke i stedet.',
    'Be om en høyere grense hvis serveren er deres egen.',
  ],
}
