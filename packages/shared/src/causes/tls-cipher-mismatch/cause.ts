import type { Cause } from '../cause.ts'

export const tlsCipherMismatch: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.88, says: ['no shared cipher', 'no_shared_cipher', 'no cipher', 'no ciphers', 'cipher mismatch', 'no common cipher', 'alert handshake failure', 'alert number 40', 'handshake_failure', 'received fatal alert: handshake_failure', 'sslv3_alert_handshake_failure', 'no cipher suites in common', 'cipher suite', 'cipher or version mismatch', 'no_cipher_overlap', 'alert insufficient security', 'insufficient_security', 'alert number 71', 'unsupported elliptic curve', 'wrong curve', 'no suitable signature', 'no shared signature', 'unsupported ciphers', 'no matching cipher', 'unknown cipher', 'wrong cipher returned', 'unsupported curve', 'handshake failed: no cipher', 'gnutls_e_no_cipher', 'tls_cipher', 'nossl_error_no_cypher', 'could not negotiate a supported cipher suite', 'peer signalled: handshake failure', 'fatal alert: handshake failure', 'ssl handshake failure'], unless: ['dh key', 'certificate required'] }, { sure: 0.5, says: ['get_client_hello & no shared cipher', 'handshake failure', 'handshake failed'] }, { sure: 0.45, says: ['sslv3 alert handshake', 'handshake_failure'] }],
  rivals: [{ cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.15 }, { cause: 'server-tls-broken', probe: 'ehlo-after-tls', share: 0.12 }, { cause: 'client-cert-required', probe: 'tls-versions', share: 0.06 }],
  references: [],
}
