import type { Cause } from '../cause.ts'

export const clientCaStoreOutdated: Cause = {
  actor: 'operator',
  severity: 'critical',
  recognise: [{ sure: 0.92, says: ['dst root ca x3', 'dst root', 'addtrust', 'isrg root', 'isrg', 'usertrust', 'outdated ca', 'root certificate has expired', 'ca_store outdated', 'old root', 'expired root', 'outdated root'] }, { sure: 0.35, says: ['certificate has expired', 'cert_has_expired'] }, { sure: 0.25, says: ['certificate verify failed', 'unable to get local issuer', 'pkix path building'] }],
  rivals: [{ cause: 'cert-expired', probe: 'certificate-dates', share: 0.4 }, { cause: 'cert-unknown-ca', probe: 'other-server-same-client', share: 0.1 }],
  references: [],
}
