import type { CauseText } from '../cause.ts'

export const serverPolicyBeforeAuth: CauseText = {
  title: 'Serveren avviser adressen din før du får logget på',
  explanation:
    'Den sjekker blokkeringslister eller omvendt DNS før autentisering, enda kunder som logger på, burde være unntatt.',
  steps: [
    'Be serverens administrator unnta autentiserte klienter fra disse sjekkene på port 587 og 465.',
    'Send så lenge fra et annet nettverk.',
  ],
}
