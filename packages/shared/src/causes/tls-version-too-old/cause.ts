import type { Cause } from '../cause.ts'

export const tlsVersionTooOld: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['tls 1.0 and 1.1 are not supported', 'please upgrade/update your client to support tls', 'smtp_auth_tls', 'server selected unsupported protocol version', 'unsupported protocol version 30', 'protocol version 301', 'protocol version 302', 'protocol version 300', 'tlsv1 not supported', 'tls version too old', 'tls version is too low', 'minimum tls version', 'outdated tls', 'deprecated tls', 'unsupported tls version', 'weak tls version', 'tls protocol version not supported', 'older tls', 'obsolete tls', 'server only supports tls'] }, { sure: 0.74, says: ['tls 1.0', 'tls 1.1', 'requires tls 1.2', 'tls 1.2 or', 'tls1.0'] }, { sure: 0.8, says: ['unsupported protocol'], also: ['statem_clnt', 'tls_process_server_hello', 'ssl_choose_client_version', 'ssl_connect', 'unsupported protocol (_ssl', 'eproto', 'clnt'] }, { sure: 0.45, says: ['unsupported protocol', 'unsupported_protocol', 'protocol version not supported', 'unsupported tls protocol', 'no protocols available', 'algorithm mismatch', 'do not possess a common algorithm'] }, { sure: 0.35, enhanced: ['4.7.66', '5.7.66'] }, { sure: 0.55, says: ['must issue a starttls'], code: [451], enhanced: ['5.7.3'] }, { sure: 0.5, says: ['starttls & socketerror', 'nicht unterstutztes protokoll', 'protocole non pris en charge'] }],
  rivals: [{ cause: 'client-tls-outdated', probe: 'tls-versions', share: 0.2 }, { cause: 'tls-version-mismatch', probe: 'tls-versions', share: 0.15 }, { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.05 }],
  references: [],
}
