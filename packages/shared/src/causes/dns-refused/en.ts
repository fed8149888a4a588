import type { CauseText } from '../cause.ts'

export const dnsRefused: CauseText = {
  title: 'The name server refuses to answer',
  explanation:
    'The configured resolver turned the question away. It does not serve this machine, or it forbids this name.',
  steps: [
    'Configure a resolver that serves this network, and restart the program that sends the mail.',
    "Ask the network's administrator whether the resolver's access list covers this machine.",
  ],
}
