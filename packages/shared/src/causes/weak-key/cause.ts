import type { Cause } from '../cause.ts'

export const weakKey: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.96, says: ['algorithm constraints check failed', 'ca_md_too_weak', 'cert_weak', 'certificate signed using sha1', 'certificates does not conform', 'dh keypair', 'dh prime', 'dh_key_too_small', 'diffie-hellman prime', 'does not conform to algorithm constraints', 'ee_key_too_small', 'insecure algorithm sha1', 'insecure signature algorithm', 'key is too small', 'key too small', 'key too weak', 'legacy sigalg', 'logjam', 'md too weak', 'prime size must be', 'prime to small', 'rsa key too short', 'rsa keysize', 'sha1 signature', 'ssl_check_cert_and_algorithm', 'weak dh', 'weak ephemeral', 'weak server ephemeral', 'weak signature', 'wrong signature type', 'x509: cannot verify signature: insecure'] }, { sure: 0.74, says: ['constraint check failed', 'key size', 'keysize', 'modulus', 'prime is not', 'small subgroup'] }],
  rivals: [{ cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.08 }, { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.05 }],
  references: [],
}
