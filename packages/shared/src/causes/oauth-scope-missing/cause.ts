import type { Cause } from '../cause.ts'

export const oauthScopeMissing: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'authMethod',
  recognise: [
    {
      sure: 0.95,
      says: [
        'aadsts65001',
        'access_token_scope_insufficient',
        'consent',
        'insufficient permissions & oauth',
        'insufficient scope',
        'insufficient_scope',
        'invalid scope',
        'invalid_scope',
        'lacks * scope',
        'missing * scope',
        'required scope',
        'scope & https://mail.google.com',
        'scope is not',
        'scopes',
      ],
    },
    {
      sure: 0.8,
      says: [
        '"status" : "400',
        '"status":"400"',
        'eyjzdgf0dxmioii0mdai',
        'eyjzdgf0dxmioii0mdei',
        'status":"401',
        '{"status":"400',
      ],
    },
    {
      sure: 0.7,
      says: ['authentication unsuccessful'],
      enhanced: ['5.7.3'],
      sign: ['oauth-tried'],
    },
    { sure: 0.35, says: ['username and password not accepted'], sign: ['oauth-tried'] },
    { sure: 0.55, code: [535], sign: ['oauth-tried'] },
    {
      sure: 0.95,
      says: [
        'aadsts65001',
        'aadsts90094',
        'aadsts65005',
        'aadsts70011 & scope',
        'has not consented',
        'insufficientpermissions',
        'smtp.send_',
        'scope ~ {not-allowed}',
      ],
    },
    {
      sure: 0.93,
      says: ['no smtp.send', 'mail.send & smtp.send', 'only * mail.send', 'gmail.send'],
      sign: ['oauth-tried'],
    },
    { sure: 0.78, says: ['username and password not accepted'], sign: ['oauth-tried'] },
  ],
  references: [],
}
