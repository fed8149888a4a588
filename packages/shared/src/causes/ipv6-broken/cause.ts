import type { Cause } from '../cause.ts'

export const ipv6Broken: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        '10051',
        'cannot assign requested address',
        'eafnosupport',
        'ehostunreach',
        'enetunreach',
        'network is unreachable',
        'no route to host',
      ],
      sign: ['ipv6-target'],
    },
    {
      sure: 0.75,
      says: ['etimedout', 'failed to connect', 'timed out', 'timeout', 'unable to connect'],
      sign: ['ipv6-target'],
    },
    {
      sure: 0.3,
      says: ['connection timeout', 'enetunreach', 'network is unreachable'],
      withoutSign: ['ipv6-target'],
    },
    {
      sure: 0.93,
      says: ['unreachable', 'enetunreach', 'ehostunreach', 'no route', '{timed-out}', 'etimedout'],
      sign: ['ipv6-target'],
      unless: ['client host', 'rejected', 'ptr'],
    },
  ],
  references: [],
}
