import type { Cause } from '../cause.ts'

export const dnsRefused: Cause = {
  actor: 'network',
  severity: 'critical',
  recognise: [
    {
      sure: 0.97,
      says: [
        'dns server refused',
        'erefused',
        'query refused',
        'rcode 5',
        'rcode refused',
        'refused by the name server',
        'status: refused',
      ],
    },
  ],
  rivals: [
    { cause: 'dns-timeout', probe: 'other-resolver', share: 0.1 },
    { cause: 'dns-no-such-host', probe: 'other-resolver', share: 0.05 },
  ],
  references: [],
}
