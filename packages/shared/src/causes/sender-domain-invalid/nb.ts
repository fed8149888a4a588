import type { CauseText } from '../cause.ts'

export const senderDomainInvalid: CauseText = {
  title: 'Avsenderens domene finnes ikke',
  explanation: 'Delen etter @ har ingen DNS-oppføring for e-post, så serveren avviser avsenderen.',
  steps: [
    'Bruk en avsenderadresse i et virkelig domene; ofte er det maskinens eget navn som har sneket seg inn.',
    'Er domenet riktig, få publisert MX- eller A-oppføringen.',
  ],
}
