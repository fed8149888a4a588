import type { Cause } from '../cause.ts'

export const webLoginRequired: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'username',
  recognise: [
    {
      sure: 0.95,
      says: [
        'accounts/continue',
        'browser to sign in',
        'continuesignin',
        'log in to webmail',
        'login on the web',
        'please login through',
        'please sign in to webmail',
        'sign in using your browser',
        'sign in via',
        'suspicious login',
        'suspicious sign in',
        'unlockcaptcha',
        'unusual sign-in',
        "verify it's you",
        'verify your login',
        'via webmail first',
        'via your web browser',
        'web login is required',
        'web login required',
        'webloginrequired',
        'with your web browser',
      ],
      unless: ['looks like spam', 'not a robot'],
    },
    {
      sure: 0.74,
      says: [
        'captcha',
        'suspicious activity',
        'through the web',
        'verify your identity',
        'via a web browser',
      ],
      unless: ['looks like spam', 'not a robot'],
    },
    { sure: 0.8, enhanced: ['5.7.14'] },
  ],
  rivals: [
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.2 },
    { cause: 'account-locked', probe: 'retry-later', share: 0.06 },
  ],
  references: [],
}
