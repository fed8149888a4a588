import type { CauseText } from '../cause.ts'

export const dkimKeyInvalid: CauseText = {
  title: 'En DKIM-nøkkel kan ikke brukes eller er for svak',
  explanation:
    'Den publiserte nøkkelen kan ikke leses, er tvetydig eller så kort at den kan forfalskes. Signaturer laget med den teller ikke.',
  steps: [
    'Publiser nøkkelen på nytt nøyaktig slik e-postleverandøren viser den, som én oppføring.',
    'Bruk en RSA-nøkkel på 2048 bit, gjerne Ed25519 i tillegg.',
  ],
}
