import type { Cause } from '../cause.ts'

export const starttlsInsideTls: Cause = {
  actor: 'you',
  severity: 'critical',
  field: 'encryption',
  recognise: [{ sure: 0.96, says: ['starttls may not be repeated', 'not permitted when tls active', 'tls already active', 'tls already', 'already running tls', 'starttls * already', 'already in tls', 'already using tls', 'already encrypted', 'tls is already', 'starttls already in use', 'secure connection already', 'already in a tls', 'already started tls', 'already in ssl', 'tls session already', 'ssl already', 'starttls not available inside', 'starttls not supported on ssl', 'duplicate starttls'] }, { sure: 0.6, says: ['starttls not offered', 'starttls extension not supported', 'does not support starttls', 'starttls not supported', 'starttls is not supported'], encryption: ['tls'], sign: ['tls-port'] }],
  rivals: [{ cause: 'bad-sequence', probe: 'first-failing-command', share: 0.1 }, { cause: 'server-tls-broken', probe: 'ehlo-after-tls', share: 0.05 }],
  references: [],
}
