import type { Cause } from '../cause.ts'

export const apiKeyRequiredAsPassword: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.93, says: ['36-character api', 'access token is invalid & smtp', 'account credentials are not', 'api key', 'api token', 'api-key', 'apikey', 'invalid key', 'no authentication type succeeded', 'server token', 'smtp credential', 'smtp key', 'smtp token', 'use your smtp', 'wrong api'], unless: ['associated domain', 'missing smtp credentials', 'not verified', 'smtp credentials are not set'] }, { sure: 0.68, says: ['535', 'auth failed', 'authentication failed', 'authentication failure', 'authentication unsuccessful', 'bad username', 'could not authenticate', 'incorrect', 'invalid login', 'invalid username'], unless: ['account not subscribed', 'not activated', 'too many'], sign: ['api-key-provider'] }, { sure: 0.66, says: ['535', 'authentication failed', 'credentials'], unless: ['not subscribed', 'not activated', 'too many'], sign: ['smtp-credential-provider'] }, { sure: 0.45, says: ['authentication failed: invalid', 'invalid login or password'] }, { sure: 0.6, code: [535], sign: ['api-key-provider'] }, { sure: 0.55, code: [535], sign: ['smtp-credential-provider'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'login-shape', share: 0.3 }, { cause: 'wrong-region', probe: 'other-region', share: 0.12 }, { cause: 'wrong-username-form', probe: 'login-shape', share: 0.1 }],
  references: [],
}
