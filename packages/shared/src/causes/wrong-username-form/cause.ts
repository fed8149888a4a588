import type { Cause } from '../cause.ts'

export const wrongUsernameForm: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [{ sure: 0.9, says: ['@ in username', 'adresse complete', 'auth domain', 'complete email address', 'direccion completa', 'direccion de correo completa', 'domain is missing', 'full email address', 'fully qualified user', 'hele e-postadressen', 'include the domain', 'invalid user format', 'login name format', 'login with your email', 'malformed username', 'missing domain', 'must be an email address', 'no domain in user', 'no realm', 'not a valid email address & login', 'unknown realm', 'use your full', 'user name should be', 'user name should contain', 'username does not contain', 'username format', 'username is your', 'username must be', 'username must contain', 'username not in', 'vollstandige e-mail-adresse', 'without domain'] }, { sure: 0.92, sign: ['doubled-domain'] }, { sure: 0.42, says: ['535', 'authentication credentials invalid', 'authentication failed', 'could not authenticate', 'incorrect authentication data', 'invalid login'], sign: ['local-part-login'] }, { sure: 0.35, says: ['authentication credentials invalid', 'authentication failed', 'bad username', 'could not authenticate', 'incorrect authentication data', 'invalid format', 'invalid user', 'username and password not accepted'] }, { sure: 0.3, code: [535] }],
  rivals: [{ cause: 'bad-credentials', probe: 'login-shape', share: 0.3 }, { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.15 }],
  references: [],
}
