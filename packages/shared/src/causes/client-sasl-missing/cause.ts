import type { Cause } from '../cause.ts'

export const clientSaslMissing: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['no mechanism available', 'no worthy mech', 'no worthy mechs', 'no worthy', 'sasl mechanism available', 'libsasl2-modules', 'cyrus-sasl-plain', 'sasl plugin', 'no sasl plugin', 'sasl library', 'sasl: not found', 'sasl plug-in', 'sasl -4'] }],
  rivals: [{ cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.06 }, { cause: 'client-bug', probe: 'transcript-235', share: 0.03 }],
  references: [],
}
