import type { CauseText } from '../cause.ts'

export const ipv4Unavailable: CauseText = {
  title: 'Denne maskinen har ikke IPv4',
  explanation: 'Maskinen har bare IPv6, og programmet holder fast ved serverens IPv4-adresse.',
  steps: [
    'La programmet bruke IPv6 hvis leverandøren tilbyr det.',
    'Ellers: be driftsleverandøren om IPv4 eller NAT64.',
  ],
}
