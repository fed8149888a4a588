import type { Cause } from '../cause.ts'

export const clientCaStoreOutdated: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.92,
      says: [
        'addtrust',
        'ca_store outdated',
        'dst root',
        'expired root',
        'isrg',
        'old root',
        'outdated ca',
        'outdated root',
        'usertrust',
      ],
    },
    { sure: 0.35, says: ['cert_has_expired', 'certificate has expired'] },
    {
      sure: 0.25,
      says: ['certificate verify failed', 'pkix path building', 'unable to get local issuer'],
    },
    { sure: 0.97, says: ['dst root & {expired}', 'isrg & {expired}'] },
    {
      sure: 0.97,
      says: [
        'sep 30 14:01:15 2021',
        'sep 30 14:01:15 utc 2021',
        'may 30 10:48:38 2020',
        'dst root ca x3',
        'addtrust external',
      ],
    },
  ],
  references: [],
}
