import type { Cause } from '../cause.ts'

export const tooManyLogins: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.96, says: ['too many login attempts', 'too many logins', 'login rate', 'authentication rate', 'auth rate', 'too many authentication requests', 'too many sign-in', 'login attempts, please try', 'too frequent login', 'login too frequent', 'logins per', 'login frequency', 'authentication throttl', 'auth command rate', 'too many auth commands', 'too many auth requests', 'authentication attempts per', 'rate of authentication', 'authentications per', 'login limit', 'too many login', 'frequency of login', 'sasl login rate', 'concurrent login'], unless: ['account is abnormal', 'service is not open'] }],
  rivals: [{ cause: 'account-locked', probe: 'retry-later', share: 0.15 }, { cause: 'rate-limited', probe: 'retry-later', share: 0.12 }, { cause: 'server-auth-backend-down', probe: 'retry-later', share: 0.05 }],
  references: [],
}
