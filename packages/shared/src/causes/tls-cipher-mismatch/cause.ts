import type { Cause } from '../cause.ts'

export const tlsCipherMismatch: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.88, says: ['alert handshake failure', 'alert insufficient security', 'alert number 40', 'alert number 71', 'cipher mismatch', 'cipher or version mismatch', 'cipher suite', 'fatal alert: handshake failure', 'gnutls_e_no_cipher', 'handshake_failure', 'insufficient_security', 'no cipher', 'no common cipher', 'no matching cipher', 'no shared cipher', 'no shared signature', 'no suitable signature', 'no_cipher_overlap', 'no_shared_cipher', 'nossl_error_no_cypher', 'peer signalled: handshake failure', 'ssl handshake failure', 'sslv3_alert_handshake_failure', 'tls_cipher', 'unknown cipher', 'unsupported ciphers', 'unsupported curve', 'unsupported elliptic curve', 'wrong cipher returned', 'wrong curve'], unless: ['dh key', 'certificate required'] }, { sure: 0.5, says: ['get_client_hello & no shared cipher', 'handshake failed', 'handshake failure'] }, { sure: 0.45, says: ['handshake_failure', 'sslv3 alert handshake'] }],
  rivals: [{ cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.15 }, { cause: 'server-tls-broken', probe: 'ehlo-after-tls', share: 0.12 }, { cause: 'client-cert-required', probe: 'tls-versions', share: 0.06 }],
  references: [],
}
