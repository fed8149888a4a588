import type { CauseText } from '../cause.ts'

export const mxBroken: CauseText = {
  title: 'Mail to this domain has nowhere to go',
  explanation:
    "The domain's MX records are missing, contradict each other, or lead to a host without an address. Answers and bounces cannot arrive.",
  steps: [
    'Publish an MX record that names a mail host with an address (A or AAAA), not an alias and not an address itself.',
    'If the domain is never to receive mail, publish the one record “0 .” and no other.',
  ],
}
