import type { Cause } from '../cause.ts'

export const clientCaStoreMissing: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.93, says: ['no such file or directory * certs', 'error setting certificate verify locations', 'failed to load ca', 'trustanchors parameter must be non-empty', 'ca-certificates', 'no ca certificates', 'no root certificates', 'failed to load system roots', 'no roots', 'unable to load ca', 'cannot load ca', 'certificate store is empty', 'could not load ca', 'no trusted ca', 'error loading ca', 'ssl_ca_cert', 'no trust anchors', 'failed loading cafile'], unless: ['has expired'] }, { sure: 0.74, says: ['cafile', 'capath', 'system root', 'ca bundle', 'ca-bundle', 'cacert.pem', 'ca store', 'trust store', 'truststore', 'calling stat(', 'certificate verify locations'], unless: ['has expired'] }, { sure: 0.6, says: ['certificate verify failed'], also: ['ssl_connect', 'ruby', 'openssl::ssl', 'returned=1'] }, { sure: 0.35, says: ['certificate verify failed', 'unable to get local issuer', 'signed by unknown authority'] }],
  rivals: [{ cause: 'cert-unknown-ca', probe: 'other-server-same-client', share: 0.25 }, { cause: 'client-ca-store-outdated', probe: 'other-server-same-client', share: 0.15 }, { cause: 'cert-chain-incomplete', probe: 'certificates-sent', share: 0.12 }],
  references: [],
}
