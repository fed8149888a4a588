import type { CauseText } from '../cause.ts'

export const dkimRequired: CauseText = {
  title: 'Meldingen mangler en gyldig DKIM-signatur',
  explanation: 'Mottakeren krever den for denne avsenderens domene.',
  steps: ['Slå på DKIM hos leverandøren og publiser oppføringen den viser.'],
}
