import type { Cause } from '../cause.ts'

export const certRevocationCheckFailed: Cause = {
  actor: 'network',
  severity: 'critical',
  field: 'tlsVerification',
  recognise: [{ sure: 0.96, says: ['revocation', 'revocationstatusunknown', 'offlinerevocation', 'crl_', 'ocsp', '80092013', '80092012', 'certificate status could not be determined', 'must-staple', 'sperrliste', 'sperrprufung', 'revocacion'] }],
  rivals: [{ cause: 'cert-unknown-ca', probe: 'issuer-and-names', share: 0.06 }],
  references: [],
}
