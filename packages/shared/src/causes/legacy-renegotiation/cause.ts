import type { Cause } from '../cause.ts'

export const legacyRenegotiation: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['unsafe legacy renegotiation', 'unsafe_legacy_renegotiation', 'legacy renegotiation', 'renegotiation disabled', 'secure renegotiation', 'renegotiation is not', 'renegotiation not supported', 'no_renegotiation', 'no renegotiation'] }],
  rivals: [{ cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.05 }],
  references: [],
}
