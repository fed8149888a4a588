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
  ],
  references: [],
}
