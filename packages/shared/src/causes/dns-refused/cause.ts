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
  references: [],
}
