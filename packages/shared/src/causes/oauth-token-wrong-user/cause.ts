import type { Cause } from '../cause.ts'

export const oauthTokenWrongUser: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [
    {
      sure: 0.9,
      says: [
        'aadsts90072',
        'different user',
        'email mismatch',
        'identity mismatch',
        'not match the token',
        'principal mismatch',
        'token * another user',
        'token belongs to',
        'token does not match user',
        'token user',
        'token was issued for',
        'user does not match',
        'user mismatch',
        'user name in token',
        'wrong user',
      ],
    },
    {
      sure: 0.45,
      says: ['authentication unsuccessful'],
      enhanced: ['5.7.3'],
      sign: ['oauth-tried'],
    },
    { sure: 0.35, code: [535], sign: ['oauth-tried'] },
    {
      sure: 0.93,
      says: ['token ~ login as'],
      sign: ['oauth-tried'],
    },
    {
      sure: 0.95,
      says: ['token: upn', 'upn =', 'preferred_username', 'token * upn'],
      code: [535, 334],
    },
  ],
  references: [],
}
