import type { Cause } from '../cause.ts'

export const oauthClientMisconfigured: Cause = {
  actor: 'operator',
  severity: 'critical',
  field: 'authMethod',
  recognise: [{ sure: 0.95, says: ['aadsts7000215', 'aadsts7000222', 'aadsts700016', 'aadsts700027', 'aadsts500011', 'aadsts90002', 'aadsts50011', 'aadsts50020', 'aadsts650', 'aadsts9002', 'aadsts500113', 'unauthorized_client', 'invalid_client', 'client_secret', 'client secret', 'invalid client', 'redirect_uri', 'sasl-xoauth2', 'deleted_client', 'application with identifier', 'unsupported_grant_type', 'aadsts', 'can\'t create new access token', 'disabled_client', 'org_internal', 'admin_policy_enforced', 'oauth client', 'invalid_request & oauth', 'certificate & aadsts', 'jwt assertion'], unless: ['bad protocol', 'key too'] }, { sure: 0.74, says: ['client id', 'client_id', 'clientid', 'redirect uri', 'weak key', 'app registration', 'access_denied & oauth', 'tenant not found', 'private key & oauth'], unless: ['bad protocol', 'key too'] }, { sure: 0.6, says: ['bad protocol / cancel'] }],
  rivals: [{ cause: 'oauth-token-expired', probe: 'decode-token', share: 0.15 }, { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.08 }],
  references: [],
}
