import type { CauseText } from '../cause.ts'

export const reverseDnsMissing: CauseText = {
  title: 'Avsenderens IP-adresse har ikke riktig omvendt DNS',
  explanation: 'Serveren vil ha en PTR-oppføring som passer til avsenderserveren, og fant ingen.',
  steps: [
    'Be leverandøren av IP-adressen sette PTR-oppføringen til e-postserverens navn, som i sin tur må slå opp til adressen.',
    'Eller send gjennom leverandørens server for utgående e-post.',
  ],
}
