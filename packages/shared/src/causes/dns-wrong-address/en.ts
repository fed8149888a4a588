import type { CauseText } from '../cause.ts'

export const dnsWrongAddress: CauseText = {
  title: 'The name leads to the wrong machine',
  explanation:
    'The host name resolves, but to a machine that is not the mail server: an old record, split DNS, or the web host.',
  steps: [
    'Compare the address with the one that the mail provider gives.',
    "Ask whoever keeps the domain's DNS to correct the record.",
  ],
}
