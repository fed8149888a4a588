import type { Cause } from '../cause.ts'

export const tooManyLogins: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [
    {
      sure: 0.96,
      says: [
        'auth command rate',
        'auth rate',
        'authentication attempts per',
        'authentication rate',
        'authentication throttl',
        'authentications per',
        'concurrent login',
        'frequency of login',
        'login attempts, please try',
        'login frequency',
        'login limit',
        'login rate',
        'login too frequent',
        'logins per',
        'rate of authentication',
        'too frequent login',
        'too many auth commands',
        'too many auth requests',
        'too many authentication requests',
        'too many login',
        'too many sign-in',
      ],
      unless: ['account is abnormal', 'service is not open'],
    },
  ],
  rivals: [
    { cause: 'account-locked', probe: 'retry-later', share: 0.15 },
    { cause: 'rate-limited', probe: 'retry-later', share: 0.12 },
    { cause: 'server-auth-backend-down', probe: 'retry-later', share: 0.05 },
  ],
  references: [],
}
