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
        'logins per',
        'rate of authentication',
        'too many auth commands',
        'too many auth requests',
        'too many authentication requests',
        'too many login',
        'too many sign-in',
      ],
      unless: ['account is abnormal', 'service is not open'],
    },
    {
      sure: 0.85,
      says: [
        'too many auth',
        'too many login',
        'authentication ~ rate',
        'auth ~ rate',
        '{too-many} ~ auth commands',
      ],
      unless: ['bad auth', 'failed', 'failure', 'errors', 'locked'],
      code: [454, 421, 450, 451, 535, 550],
    },
    {
      sure: 0.9,
      says: ['登录频率', '登录过于频繁', 'login ~ too frequent', 'too many login'],
    },
    {
      sure: 0.93,
      says: [
        'authenticate too many',
        'auth too many',
        'login too many',
        'logins too many',
        'too many times',
      ],
      code: [535, 454, 421, 450, 550],
      unless: ['bad auth'],
    },
    {
      sure: 0.8,
      says: ['{too-many} ~ login', '{too-many} ~ auth', '登录频率'],
      code: [421, 450, 451, 454, 535, 550],
      unless: ['{connection}', 'locked', 'failed', 'failure', 'invalid', 'bad', '{message}'],
    },
    { sure: 0.94, says: ['logins too', 'logins ~ {too-many}'], code: [421, 454, 450, 535] },
  ],
  references: [],
}
