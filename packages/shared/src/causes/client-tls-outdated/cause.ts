import type { Cause } from '../cause.ts'

export const clientTlsOutdated: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['client is using an outdated', 'client offered only unsupported versions', 'client tls version', 'client using tlsv1', 'client_hello', 'get_client_hello', 'no appropriate protocol', 'please upgrade your client', 'protocol is disabled or cipher suites are inappropriate', 'ssl3_get_client_hello', 'ssl_choose_server_version', 'statem_srvr * unsupported protocol', 'tls client too old', 'tls_early_post_process_client_hello', 'tls_process_client_hello', 'unsupported protocol * statem_srvr', 'upgrade your mail client', 'weak protocol by client', 'your client does not support tls', 'your email client does not support', 'your tls version'] }, { sure: 0.72, says: ['80090331', 'alert number 70', 'alert protocol version', 'client and server cannot communicate, because they do not possess a common algorithm', 'does not support protocol sslv', 'err_ssl_version', 'no protocols available', 'protocol_version', 'sslv3 disabled'] }, { sure: 0.6, says: ['tls 1.0 and 1.1 are not supported', 'upgrade/update your client'] }, { sure: 0.4, says: ['wrong version number'], also: ['tlsv1', 'openssl 0.9', 'sslv23'] }],
  rivals: [{ cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.2 }, { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.2 }, { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.1 }],
  references: [],
}
