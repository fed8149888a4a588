import type { Cause } from '../cause.ts'

export const clientSaslMissing: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.97,
      says: [
        'no mechanism available',
        'no worthy',
        'sasl -4',
        'sasl mechanism available',
        'sasl: not found',
      ],
    },
    {
      sure: 0.95,
      says: [
        'no worthy mech',
        'no mechanism available',
        'sasl library',
        'sasl plug',
        'libsasl',
        'cyrus-sasl',
        'no worthy',
      ],
    },
    { sure: 0.66, says: ['no authenticators available'] },
  ],
  references: [],
}
