import type { CauseText } from '../cause.ts'

export const copyNotAuthenticated: CauseText = {
  title: 'Ingenting viser at avsenderens domene sendte dette',
  explanation:
    'Kopien kom frem, men hverken SPF eller DKIM går god for domenet i From. Mottakere som ser nøyere etter, legger slik e-post i søppelposten eller avviser den.',
  steps: [
    'Signer med DKIM for domenet i From-adressen, hos leverandøren av denne tilkoblingen.',
    'Eller la SPF for domenet omfatte avsenderserveren, og bruk en returadresse i samme domene.',
  ],
}
