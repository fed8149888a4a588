import type { Cause } from '../cause.ts'

export const tlsVersionMismatch: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.6, says: ['alert protocol version', 'protocol_version', 'alert number 70', 'unsupported protocol', 'unsupported_protocol', 'protocol version', 'no protocols in common', 'version mismatch', 'inappropriate fallback', 'versions of tls', 'protocol versions', 'tls version'] }, { sure: 0.35, says: ['handshake failure', 'could not convert socket to tls', 'handshake failed', 'no common algorithm', 'unexpected eof * handshake', 'remote host terminated the handshake', 'remote host closed connection during handshake', 'ssl_connect: connection reset'] }],
  rivals: [{ cause: 'client-tls-outdated', probe: 'tls-versions', share: 0.25 }, { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.25 }, { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.15 }],
  references: [],
}
