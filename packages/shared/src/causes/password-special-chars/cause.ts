import type { Cause } from '../cause.ts'

export const passwordSpecialChars: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'password',
  recognise: [{ sure: 0.85, says: ['url.parse', 'dsn & password', 'malformed uri', 'percent-encod', 'urlencode', 'url encode', 'special character', 'invalid userinfo', 'net/url: invalid', 'invalid escape', 'escape sequence', 'authority must', 'failed to parse uri', 'codec can\'t encode', 'ordinal not in range', 'invalid utf-8 & auth', 'non-ascii & password', 'uri malformed', 'prepare string', 'saslprep'] }, { sure: 0.5, says: ['authentication failure', 'authentication credentials invalid'], code: [526] }, { sure: 0.45, says: ['authentication credentials invalid 334', 'authentication credentials invalid * 334'] }, { sure: 0.2, says: ['authentication failed', 'could not authenticate'] }],
  rivals: [{ cause: 'bad-credentials', probe: 'login-shape', share: 0.3 }, { cause: 'config-value-malformed', probe: 'compare-configured-host', share: 0.15 }, { cause: 'app-password-required', probe: 'webmail-sign-in', share: 0.12 }],
  references: [],
}
