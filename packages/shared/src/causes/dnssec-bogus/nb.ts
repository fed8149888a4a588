import type { CauseText } from '../cause.ts'

export const dnssecBogus: CauseText = {
  title: 'DNSSEC-signaturene til domenet stemmer ikke',
  explanation:
    'Navneservere som validerer, svarer ingenting for domenet: for en stor del av verden finnes det ikke.',
  steps: [
    'Sammenlign DS-oppføringen hos registraren med nøkkelen i sonen.',
    'La DNS-leverandøren signere sonen på nytt; utløpte signaturer er den vanlige grunnen.',
  ],
}
