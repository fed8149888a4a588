import type { CauseText } from '../cause.ts'

export const hostUnreachable: CauseText = {
  title: 'There is no route to the server',
  explanation:
    'The network answered that it cannot reach this address: wrong address, missing route, or a firewall that rejects.',
  steps: [
    'Check that the host name resolves to the address that the provider gives.',
    'Try another port of the same host. If one answers, a firewall rejects this port; if none does, the route or the address is wrong.',
  ],
}
