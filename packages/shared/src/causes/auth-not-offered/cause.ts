import type { Cause } from '../cause.ts'

export const authNotOffered: Cause = {
  actor: 'provider',
  severity: 'critical',
  field: 'authMethod',
  recognise: [{ sure: 0.62, says: ['auth command is not', 'auth command not supported', 'auth command used when not advertised', 'auth extension not supported', 'auth is not available', 'auth is not supported', 'auth not available', 'auth not enabled', 'auth not offered', 'auth not supported', 'auth unavailable', 'auth: command not', 'authentication disabled', 'authentication is disabled', 'authentication is not enabled', 'authentication is not supported', 'authentication not enabled', 'authentication not supported', 'doesn\'t offer auth', 'doesn\'t support auth', 'ne supporte pas l\'authentification', 'no admite autenticacion', 'no supported authentication', 'not advertise auth', 'not configured for authentication', 'server does not support smtp authentication', 'stotter ikke autentisering', 'unterstutzt keine authentifizierung', 'unterstutzt keine smtp-auth'], unless: ['basic authentication is disabled', 'no authentication mechanisms in common', 'account disabled'] }, { sure: 0.88, says: ['auth not available', 'auth not enabled', 'authentication not enabled'], sign: ['ehlo-said'] }, { sure: 0.72, says: ['auth'], unless: ['authentication required', 'auth plain & 334', 'authentication is required', 'unrecognized authentication'], code: [502, 500, 503] }, { sure: 0.7, code: [502], stage: ['authenticate'] }, { sure: 0.72, code: [503], stage: ['authenticate'] }, { sure: 0.6, code: [500], stage: ['authenticate'] }],
  rivals: [{ cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.25 }, { cause: 'wrong-port-for-submission', probe: 'other-port', share: 0.2 }, { cause: 'client-used-helo-not-ehlo', probe: 'transcript-235', share: 0.05 }, { cause: 'auth-mechanism-unsupported', probe: 'ehlo-after-tls', share: 0.08 }],
  references: [],
}
