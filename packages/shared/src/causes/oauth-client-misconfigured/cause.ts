import type { Cause } from '../cause.ts'

export const oauthClientMisconfigured: Cause = {
  actor: 'operator',
  severity: 'critical',
  field: 'authMethod',
  recognise: [
    {
      sure: 0.95,
      says: [
        'aadsts',
        'admin_policy_enforced',
        'application with identifier',
        "can't create new access token",
        'client secret',
        'client_secret',
        'deleted_client',
        'disabled_client',
        'invalid client',
        'invalid_client',
        'invalid_request & oauth',
        'jwt assertion',
        'oauth client',
        'org_internal',
        'redirect_uri',
        'sasl-xoauth2',
        'unauthorized_client',
        'unsupported_grant_type',
      ],
      unless: ['bad protocol', 'key too'],
    },
    {
      sure: 0.74,
      says: [
        'access_denied & oauth',
        'app registration',
        'client id',
        'client_id',
        'clientid',
        'private key & oauth',
        'redirect uri',
        'tenant not found',
        'weak key',
      ],
      unless: ['bad protocol', 'key too'],
    },
    { sure: 0.6, says: ['bad protocol / cancel'] },
  ],
  rivals: [
    { cause: 'oauth-token-expired', probe: 'decode-token', share: 0.15 },
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.08 },
  ],
  references: [],
}
