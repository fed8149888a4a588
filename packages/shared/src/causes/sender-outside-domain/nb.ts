import type { CauseText } from '../cause.ts'

export const senderOutsideDomain: CauseText = {
  title: 'Avsenderen hører ikke til brukerens domene',
  explanation:
    'Selv om denne serveren godtar avsenderen, kan mottakere avvise e-posten eller ta den for søppelpost: SPF og DKIM for avsenderens domene kjenner ikke denne serveren.',
  steps: [
    'Bruk en adresse i brukerens domene, eller en tilkobling for det andre domenet.',
    'Ellers må administratoren for det andre domenet legge denne serveren til i SPF-oppføringen og DKIM-nøklene.',
  ],
}
