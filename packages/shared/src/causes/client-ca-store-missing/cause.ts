import type { Cause } from '../cause.ts'

export const clientCaStoreMissing: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [
    {
      sure: 0.93,
      says: [
        'ca-certificates',
        'cannot load ca',
        'certificate store is empty',
        'could not load ca',
        'error loading ca',
        'error setting certificate verify locations',
        'failed loading cafile',
        'failed to load ca',
        'failed to load system roots',
        'no ca certificates',
        'no root certificates',
        'no roots',
        'no such file or directory * certs',
        'no trust anchors',
        'no trusted ca',
        'ssl_ca_cert',
        'trustanchors parameter must be non-empty',
        'unable to load ca',
      ],
      unless: ['has expired'],
    },
    {
      sure: 0.74,
      says: [
        'ca bundle',
        'ca store',
        'ca-bundle',
        'cacert.pem',
        'cafile',
        'calling stat(',
        'capath',
        'certificate verify locations',
        'system root',
        'trust store',
        'truststore',
      ],
      unless: ['has expired'],
    },
    {
      sure: 0.6,
      says: ['certificate verify failed'],
      also: ['ssl_connect', 'ruby', 'openssl::ssl', 'returned=1'],
    },
    {
      sure: 0.35,
      says: [
        'certificate verify failed',
        'signed by unknown authority',
        'unable to get local issuer',
      ],
    },
  ],
  rivals: [
    { cause: 'cert-unknown-ca', probe: 'other-server-same-client', share: 0.25 },
    { cause: 'client-ca-store-outdated', probe: 'other-server-same-client', share: 0.15 },
    { cause: 'cert-chain-incomplete', probe: 'certificates-sent', share: 0.12 },
  ],
  references: [],
}
