import type { CauseText } from '../cause.ts'

export const reverseDnsMissing: CauseText = {
  title: 'Avsenderens IP-adresse har ikke riktig omvendt DNS',
  explanation: 'Tjeneren vil ha en PTR-oppføring som passer til avsendertjeneren, og fant ingen.',
  steps: [
    'Be leverandøren av IP-adressen sette PTR-oppføringen til e-posttjenerens navn, som i sin tur må slå opp til adressen.',
    'Eller send gjennom leverandørens tjener for utgående e-post.',
  ],
}
