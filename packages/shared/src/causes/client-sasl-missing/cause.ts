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
  ],
  rivals: [
    { cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.06 },
    { cause: 'client-bug', probe: 'transcript-235', share: 0.03 },
  ],
  references: [],
}
