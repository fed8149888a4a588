import type { Cause } from '../cause.ts'

export const ipv4Unavailable: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [
    { sure: 0.86, says: ['enetunreach ip * local (ip', 'network is unreachable & ipv6-only'] },
    {
      sure: 0.35,
      says: ['connect: network is unreachable & tcp ip'],
      withoutSign: ['ipv6-target'],
    },
    {
      sure: 0.93,
      says: ['nur ipv6', 'ipv6 only', 'ipv6-only', 'only ipv6', 'solo ipv6', 'bare ipv6'],
      also: ['enetunreach', 'unreachable'],
    },
    { sure: 0.6, says: ['enetunreach ip'], withoutSign: ['ipv6-target'] },
  ],
  references: [],
}
