import type { CauseText } from '../cause.ts'

export const dnsTimeout: CauseText = {
  title: 'The name server did not answer',
  explanation:
    'The look-up of the host name failed for the moment. The name itself may be right; the resolver on this machine or network did not answer.',
  steps: [
    'Check that other names resolve on the machine that sends the mail.',
    'In a container or behind a firewall, check which DNS server is configured and that port 53 is open to it.',
    'Try again after a minute. Where it happens at start-up only, start the program after the network.',
  ],
}
