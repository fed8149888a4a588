import type { CauseText } from '../cause.ts'

export const dmarcFail: CauseText = {
  title: 'Avsenderens domene avviser e-post det ikke går god for',
  explanation:
    'Verken SPF eller DKIM passer til adressen i From, og domenets DMARC-policy vil ha slik e-post avvist.',
  steps: [
    'Signer med DKIM for domenet i From-adressen.',
    'Eller send gjennom en server domenets SPF fører opp, med en returadresse i samme domene.',
  ],
}
