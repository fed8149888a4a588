import type { Cause } from '../cause.ts'

export const federationUnavailable: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  recognise: [{ sure: 0.97, says: ['federated sts', 'federated', 'adfs', 'ad fs', 'sts url', 'federation', 'identity provider is unavailable', 'federationmetadata'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'webmail-sign-in', share: 0.06 }],
  references: [],
}
