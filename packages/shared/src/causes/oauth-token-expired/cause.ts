import type { Cause } from '../cause.ts'

export const oauthTokenExpired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [
    {
      sure: 0.94,
      says: [
        'aadsts50078',
        'aadsts50173',
        'aadsts70008',
        'aadsts70043',
        'expired or revoked',
        'expired token',
        'invalid access token',
        'invalid authentication token',
        'invalid_grant',
        'invalid_token',
        'invalidauthenticationtoken',
        'jwt expired',
        'lifetime validation failed',
        'token expired',
        'token has been revoked',
        'token has expired',
        'token lifetime',
        'token revoked',
        'token_expired',
      ],
      unless: ['unexpected token'],
    },
    {
      sure: 0.74,
      says: [
        'invalid token',
        'refresh token',
        'refresh_token',
        'token is invalid',
        'token validation',
      ],
      unless: ['unexpected token'],
    },
    { sure: 0.72, says: ['bad protocol', 'protocol / cancel'] },
    { sure: 0.42, says: ['"status":"400"', 'eyjzdgf0dxmioii0mdai', 'eyjzdgf0dxmioii0mdei'] },
    {
      sure: 0.35,
      says: ['authentication unsuccessful', 'username and password not accepted'],
      sign: ['oauth-tried'],
    },
  ],
  rivals: [
    { cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.15 },
    { cause: 'oauth-client-misconfigured', probe: 'decode-token', share: 0.12 },
  ],
  references: [],
}
