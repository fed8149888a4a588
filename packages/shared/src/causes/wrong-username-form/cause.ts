import type { Cause } from '../cause.ts'

export const wrongUsernameForm: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [{ sure: 0.9, says: ['doesn\'t match auth domain', 'does not match auth domain', 'auth domain', 'full email address', 'full e-mail address', 'complete email address', 'use your full', 'login with your email', 'must be an email address', 'username must be', 'user name must be', 'user name should be', 'username should be', 'username format', 'user name format', 'invalid username format', 'username must contain', 'without domain', 'include the domain', 'missing domain', 'domain is missing', 'no domain in user', 'unknown realm', 'login name format', 'username is your', 'fully qualified user', 'invalid user format', 'user name should contain', 'no realm', '@ in username', 'username does not contain', 'username not in', 'malformed username', 'vollstandige e-mail-adresse', 'adresse complete', 'direccion completa', 'direccion de correo completa', 'hele e-postadressen', 'not a valid email address & login'] }, { sure: 0.92, sign: ['doubled-domain'] }, { sure: 0.42, says: ['authentication failed', 'could not authenticate', 'authentication credentials invalid', 'incorrect authentication data', 'invalid login', '535'], sign: ['local-part-login'] }, { sure: 0.35, says: ['authentication failed', 'could not authenticate', 'incorrect authentication data', 'bad username', 'invalid username', 'invalid user', 'invalid format', 'username and password not accepted', 'authentication credentials invalid'] }, { sure: 0.3, code: [535] }],
  rivals: [{ cause: 'bad-credentials', probe: 'login-shape', share: 0.3 }, { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.15 }],
  references: [],
}
