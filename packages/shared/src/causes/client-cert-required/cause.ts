import type { Cause } from '../cause.ts'

export const clientCertRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  recognise: [{ sure: 0.95, says: ['certificate required', 'certificate_required', 'client certificate', 'alert number 116', 'peer did not return a certificate', 'no client certificate', 'ssl client cert', 'no certificate was presented', 'client did not provide a certificate', 'requires a client cert', 'bad_certificate & client', 'certificate unknown to server', 'alert bad certificate', 'smime client', 'mutual tls', 'tls client authentication', 'no required ssl certificate was sent', 'requires client authentication'], unless: ['unable to verify', 'verify failed'] }, { sure: 0.25, says: ['handshake failure', 'alert number 40'] }],
  rivals: [{ cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.12 }],
  references: [],
}
