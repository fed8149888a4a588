import type { CauseText } from '../cause.ts'

export const dkimKeyMissing: CauseText = {
  title: 'Fant ingen DKIM-nøkkel for dette domenet',
  explanation:
    'Uten en nøkkel i DNS kan ingen signatur fra domenet kontrolleres. Selektorer kan ikke listes opp, så det kan finnes en nøkkel med et uvanlig navn.',
  steps: [
    'Slå på DKIM-signering hos e-postleverandøren og publiser oppføringen som vises der.',
    'Er e-posten alt signert, se etter selektoren i s=-feltet i en DKIM-Signature.',
  ],
}
