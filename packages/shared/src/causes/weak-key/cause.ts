import type { Cause } from '../cause.ts'

export const weakKey: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.96, says: ['dh key too small', 'dh_key_too_small', 'ee key too small', 'ee_key_too_small', 'ca md too weak', 'ca_md_too_weak', 'legacy sigalg', 'key too small', 'key too weak', 'ee certificate key too weak', 'md too weak', 'weak dh', 'weak ephemeral', 'weak server ephemeral', 'dh prime', 'diffie-hellman prime', 'dh primes', 'logjam', 'prime size must be', 'dh keypair', 'rsa key too short', 'rsa keysize', 'certificate signed using sha1', 'sha1 signature', 'insecure signature algorithm', 'weak signature', 'algorithm constraints check failed', 'does not conform to algorithm constraints', 'insecure algorithm sha1', 'x509: cannot verify signature: insecure', 'certificates does not conform', 'prime to small', 'key is too small', 'ssl_check_cert_and_algorithm', 'wrong signature type', 'cert_weak'] }, { sure: 0.74, says: ['key size', 'keysize', 'constraint check failed', 'modulus', 'prime is not', 'small subgroup'] }],
  rivals: [{ cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.08 }, { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.05 }],
  references: [],
}
