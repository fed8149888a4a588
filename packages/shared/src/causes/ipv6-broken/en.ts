import type { CauseText } from '../cause.ts'

export const ipv6Broken: CauseText = {
  title: 'IPv6 does not work on this path',
  explanation:
    "The program dialled the server's IPv6 address, but this machine or network has no working IPv6.",
  steps: [
    'Let the program prefer IPv4, or repair IPv6 on this machine.',
    'In a container, switch on IPv6 for its network, or leave the IPv6 address out of what it resolves.',
  ],
}
