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
        'aadsts70008',
        'expired or revoked',
        'invalid access token',
        'invalid authentication token',
        'invalid_grant',
        'invalid_token',
        'invalidauthenticationtoken',
        'token has expired',
        'token lifetime',
      ],
      unless: ['unexpected token', 'aadsts9'],
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
    { sure: 0.42, says: ['eyjzdgf0dxmioii0mdai'] },
    {
      sure: 0.35,
      says: ['authentication unsuccessful', 'username and password not accepted'],
      sign: ['oauth-tried'],
    },
    {
      sure: 0.96,
      says: [
        'aadsts70008',
        'aadsts50173',
        'aadsts70043',
        'token ~ {expired}',
        'invalid_grant',
        'token ~ revoked',
        'lifetime validation failed',
        'jwt expired',
      ],
      unless: ['aadsts7000222', 'aadsts9', 'csrf'],
    },
    { sure: 0.3, says: ['bad protocol'] },
  ],
  references: [],
}
