import type { Cause } from '../cause.ts'

export const apiKeyRequiredAsPassword: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.93, says: ['api key', 'apikey', 'api-key', 'api token', 'smtp key', 'smtp credentials', 'smtp credential', 'no authentication type succeeded', 'smtp token', 'server token', 'use your smtp', 'invalid key', '36-character api', 'wrong api', 'access token is invalid & smtp', 'account credentials are not'], unless: ['associated domain', 'missing smtp credentials', 'not verified', 'smtp credentials are not set'] }, { sure: 0.68, says: ['authentication failed', 'could not authenticate', 'authentication credentials invalid', 'bad username / password', 'bad username', 'invalid login', 'invalid username', 'invalid credentials', 'incorrect', 'authentication failure', '535', 'authentication unsuccessful', 'auth failed'], unless: ['account not subscribed', 'not activated', 'too many'], sign: ['api-key-provider'] }, { sure: 0.66, says: ['authentication credentials invalid', 'invalid credentials', 'authentication failed', 'credentials', '535'], unless: ['not subscribed', 'not activated', 'too many'], sign: ['smtp-credential-provider'] }, { sure: 0.45, says: ['authentication credentials invalid', 'authentication failed: invalid', 'invalid login or password'] }, { sure: 0.6, code: [535], sign: ['api-key-provider'] }, { sure: 0.55, code: [535], sign: ['smtp-credential-provider'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'login-shape', share: 0.3 }, { cause: 'wrong-region', probe: 'other-region', share: 0.12 }, { cause: 'wrong-username-form', probe: 'login-shape', share: 0.1 }],
  references: [],
}
