import type { Cause } from '../cause.ts'

export const oauthTokenExpired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.94, says: ['invalid_grant', 'token expired', 'token has expired', 'token is expired', 'expired token', 'token revoked', 'token has been revoked', 'access token expired', 'access token has expired', 'token has been expired', 'expired or revoked', 'invalid_token', 'lifetime validation failed', 'aadsts70008', 'aadsts700082', 'aadsts50173', 'aadsts70043', 'aadsts50078', 'token lifetime', 'jwt expired', 'the token is expired', 'invalidauthenticationtoken', 'invalid authentication token', 'token_expired', 'invalid access token'], unless: ['unexpected token'] }, { sure: 0.74, says: ['refresh token', 'refresh_token', 'invalid token', 'token is invalid', 'token validation'], unless: ['unexpected token'] }, { sure: 0.72, says: ['bad protocol / cancel', 'bad protocol', 'protocol / cancel'] }, { sure: 0.42, says: ['eyjzdgf0dxmioii0mdai', '"status":"400"', 'eyjzdgf0dxmioii0mdei'] }, { sure: 0.35, says: ['username and password not accepted', 'authentication unsuccessful'], sign: ['oauth-tried'] }],
  rivals: [{ cause: 'oauth-scope-missing', probe: 'decode-token', share: 0.15 }, { cause: 'oauth-client-misconfigured', probe: 'decode-token', share: 0.12 }],
  references: [],
}
