import type { Cause } from '../cause.ts'

export const legacyRenegotiation: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    {
      sure: 0.97,
      says: ['legacy renegotiation', 'renegotiation disabled', 'unsafe_legacy_renegotiation'],
    },
    { sure: 0.97, says: ['renegotiation'] },
  ],
  references: [],
}
