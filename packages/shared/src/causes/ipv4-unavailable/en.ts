import type { CauseText } from '../cause.ts'

export const ipv4Unavailable: CauseText = {
  title: 'This machine has no IPv4',
  explanation: "The machine is on IPv6 only, and the program insists on the server's IPv4 address.",
  steps: [
    'Let the program use IPv6 if the provider offers it.',
    'Otherwise ask the hosting provider for IPv4 or NAT64.',
  ],
}
