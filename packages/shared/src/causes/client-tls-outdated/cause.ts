import type { Cause } from '../cause.ts'

export const clientTlsOutdated: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['no appropriate protocol', 'protocol is disabled or cipher suites are inappropriate', 'statem_srvr * unsupported protocol', 'unsupported protocol * statem_srvr', 'tls_process_client_hello', 'tls_early_post_process_client_hello', 'ssl3_get_client_hello', 'tls_process_client_hello:unsupported', 'client_hello', 'client offered only unsupported versions', 'client is using an outdated', 'your client does not support tls', 'please upgrade your client', 'upgrade your mail client', 'ssl_choose_server_version', 'tls client too old', 'client tls version', 'your tls version', 'your email client does not support', 'weak protocol by client', 'client using tlsv1', 'get_client_hello'] }, { sure: 0.72, says: ['alert protocol version', 'protocol_version', 'tlsv1 alert protocol version', 'alert number 70', 'no protocols available', 'client and server cannot communicate, because they do not possess a common algorithm', 'received fatal alert: protocol_version', 'does not support protocol sslv', 'sslv3 disabled', 'err_ssl_version', '80090331'] }, { sure: 0.6, says: ['tls 1.0 and 1.1 are not supported', 'upgrade/update your client'] }, { sure: 0.4, says: ['wrong version number'], also: ['tlsv1', 'openssl 0.9', 'sslv23'] }],
  rivals: [{ cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.2 }, { cause: 'tls-version-too-old', probe: 'tls-versions', share: 0.2 }, { cause: 'tls-cipher-mismatch', probe: 'tls-versions', share: 0.1 }],
  references: [],
}
