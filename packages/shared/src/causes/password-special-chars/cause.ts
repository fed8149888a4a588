import type { Cause } from '../cause.ts'

export const passwordSpecialChars: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [
    {
      sure: 0.85,
      says: [
        'authority must',
        "codec can't encode",
        'dsn & password',
        'escape sequence',
        'failed to parse uri',
        'invalid escape',
        'invalid userinfo',
        'invalid utf-8 & auth',
        'malformed uri',
        'net/url: invalid',
        'non-ascii & password',
        'ordinal not in range',
        'percent-encod',
        'prepare string',
        'saslprep',
        'special character',
        'uri malformed',
        'url encode',
        'url.parse',
        'urlencode',
      ],
    },
    {
      sure: 0.5,
      says: ['authentication credentials invalid', 'authentication failure'],
      code: [526],
    },
    {
      sure: 0.45,
      says: ['authentication credentials invalid * 334', 'authentication credentials invalid 334'],
    },
    { sure: 0.2, says: ['authentication failed', 'could not authenticate'] },
  ],
  rivals: [
    { cause: 'bad-credentials', probe: 'login-shape', share: 0.3 },
    { cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.15 },
    { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.12 },
  ],
  references: [],
}
