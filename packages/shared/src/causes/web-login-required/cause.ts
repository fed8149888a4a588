import type { Cause } from '../cause.ts'

export const webLoginRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [{ sure: 0.95, says: ['log in via your web browser', 'log in with your web browser', 'login via your web browser', 'login with your web browser', 'via your web browser', 'with your web browser', 'webloginrequired', 'web login required', 'web login is required', 'sign in using your browser', 'sign in via', 'continuesignin', 'verify it\'s you', 'unlockcaptcha', 'please login through', 'accounts/continue', 'browser to sign in', 'unusual sign-in', 'suspicious sign in', 'suspicious login', 'verify your login', 'via webmail first', 'please sign in to webmail', 'log in to webmail', 'login to webmail', 'login on the web'], unless: ['looks like spam', 'not a robot'] }, { sure: 0.74, says: ['via a web browser', 'captcha', 'through the web', 'suspicious activity', 'verify your identity'], unless: ['looks like spam', 'not a robot'] }, { sure: 0.8, enhanced: ['5.7.14'] }],
  rivals: [{ cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.2 }, { cause: 'account-locked', probe: 'retry-later', share: 0.06 }],
  references: [],
}
