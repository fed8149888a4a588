import type { CauseText } from '../cause.ts'

export const deliveredToJunk: CauseText = {
  title: 'Meldingen havnet i søppelpostmappen',
  explanation:
    'Den ble godtatt og levert, men mottakerserveren la den blant søppelpost. Mottakere går trolig glipp av slik e-post.',
  steps: [
    'Se hva mottakeren sa om SPF, DKIM og DMARC nedenfor: avsenderens domene bør bestå alle.',
    'Merk meldingen som ikke søppelpost i denne postboksen, og test på nytt; en testmelding er kort og kan havne der en ekte ikke gjør det.',
  ],
}
