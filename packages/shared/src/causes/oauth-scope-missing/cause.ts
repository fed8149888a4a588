import type { Cause } from '../cause.ts'

export const oauthScopeMissing: Cause = {
  actor: 'it-admin',
  severity: 'critical',
  field: 'authMethod',
  recognise: [{ sure: 0.95, says: ['missing scope', 'insufficient scope', 'insufficient authentication scopes', 'invalid_scope', 'scope is not', 'smtp.send', 'smtp.sendasapp', 'scope & https://mail.google.com', 'required scope', 'insufficient_scope', 'aadsts65001', 'consent', 'insufficient permissions & oauth', 'invalid scope', 'access_token_scope_insufficient', 'aadsts70011', 'scopes', 'missing * scope', 'lacks * scope'] }, { sure: 0.8, says: ['eyjzdgf0dxmioii0mdai', '"status":"400"', '"status" : "400', '{"status":"400', 'status":"401', 'eyjzdgf0dxmioii0mdei'] }, { sure: 0.7, says: ['authentication unsuccessful'], enhanced: ['5.7.3'], sign: ['oauth-tried'] }, { sure: 0.35, says: ['username and password not accepted'], sign: ['oauth-tried'] }, { sure: 0.55, code: [535], sign: ['oauth-tried'] }],
  rivals: [{ cause: 'oauth-token-expired', probe: 'decode-token', share: 0.25 }, { cause: 'oauth-token-wrong-user', probe: 'decode-token', share: 0.2 }, { cause: 'oauth-mailbox-permission-missing', probe: 'admin-setting', share: 0.08 }],
  references: [],
}
