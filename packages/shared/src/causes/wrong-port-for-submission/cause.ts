import type { Cause } from '../cause.ts'

export const wrongPortForSubmission: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'port',
  recognise: [{ sure: 0.4, says: ['authentication not enabled', 'auth extension not supported', 'auth not supported', 'does not support authentication', 'doesn\'t support authentication', 'no authentication mechanism', 'auth command not supported'] }, { sure: 0.6, says: ['authentication not enabled', 'auth extension not supported', 'auth not supported', 'does not support authentication', 'doesn\'t support auth', 'does not advertise auth', 'auth command not recognized', 'unrecognized authentication type'], port: [25] }, { sure: 0.9, says: ['use port 587', 'use port 465', 'please use port', 'submission port', 'port 587 instead', 'port 465 instead', 'authenticated submission on port', 'use port 25', 'not allowed on this port', 'not allowed on port 25', 'not available on this port', 'not permitted on this port', 'on port 25 is not', 'should use the submission', 'use the submission port', 'auth not available on port 25', 'port 25 is for'], unless: ['if you intended', 'typically reserved'] }, { sure: 0.35, says: ['connection refused', 'connect econnrefused', 'connect etimedout'], sign: ['unusual-port'] }],
  rivals: [{ cause: 'auth-not-offered', probe: 'ehlo-after-tls', share: 0.3 }, { cause: 'starttls-required', probe: 'ehlo-after-tls', share: 0.25 }, { cause: 'wrong-endpoint', probe: 'greeting-and-provider', share: 0.1 }],
  references: [],
}
