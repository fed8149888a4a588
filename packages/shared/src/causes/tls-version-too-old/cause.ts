import type { Cause } from '../cause.ts'

export const tlsVersionTooOld: Cause = {
  actor: 'provider',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        'deprecated tls',
        'minimum tls version',
        'obsolete tls',
        'older tls',
        'outdated tls',
        'please upgrade/update your client to support tls',
        'protocol version 300',
        'protocol version 301',
        'protocol version 302',
        'server only supports tls',
        'server selected unsupported protocol version',
        'smtp_auth_tls',
        'tls 1.0 and 1.1 are not supported',
        'tls protocol version not supported',
        'tls version is too low',
        'tls version too old',
        'tlsv1 not supported',
        'unsupported protocol version 30',
        'unsupported tls version',
        'weak tls version',
      ],
    },
    { sure: 0.74, says: ['tls 1.0', 'tls 1.1', 'tls 1.2 or', 'tls1.0'] },
    {
      sure: 0.8,
      says: ['unsupported protocol'],
      also: [
        'statem_clnt',
        'tls_process_server_hello',
        'ssl_choose_client_version',
        'ssl_connect',
        'unsupported protocol (_ssl',
        'eproto',
        'clnt',
      ],
    },
    {
      sure: 0.45,
      says: [
        'algorithm mismatch',
        'do not possess a common algorithm',
        'protocol version not supported',
        'unsupported protocol',
        'unsupported tls protocol',
      ],
    },
    { sure: 0.35, enhanced: ['4.7.66', '5.7.66'] },
    { sure: 0.55, says: ['must issue a starttls'], code: [451], enhanced: ['5.7.3'] },
    {
      sure: 0.5,
      says: [
        'nicht unterstutztes protokoll',
        'protocole non pris en charge',
        'starttls & socketerror',
      ],
    },
    {
      sure: 0.8,
      says: [
        'ssl_error_unsupported_version',
        'unsupported version of security protocol',
        'unsupported_protocol',
        'old tls version',
      ],
    },
    {
      sure: 0.62,
      says: [
        '{not-supported} ~ version ~ protocol',
        'protocol version ~ {not-supported}',
        'fatal alert ~ protocol version',
      ],
    },
    {
      sure: 0.85,
      says: [
        'tls 1.0 ~ {disabled}',
        'tls 1.1 ~ {disabled}',
        'tls 1.0 ~ switched off',
        'tls 1.1 ~ switched off',
        'only * tls 1.0',
        'only * tls 1.1',
        'tls 1.0 ~ no longer',
        'tls 1.1 ~ no longer',
        'nur tls 1.0',
      ],
    },
    {
      sure: 0.95,
      says: [
        'selected protocol version tls10',
        'selected protocol version tls11',
        'selected unsupported protocol version',
        'not accepted by client preferences',
      ],
    },
  ],
  references: [],
}
