import type { Cause } from '../cause.ts'

export const tooManyErrors: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [{ sure: 0.93, says: ['too many errors', 'too many protocol errors', 'too many syntax', 'too many bad commands', 'too many unrecognized', 'too many nonmail commands', 'too many non-mail commands', 'too many invalid commands', 'too many unknown commands', 'too much errors', 'error limit', 'zu viele fehler', 'trop d\'erreurs', 'demasiados errores', 'too many bad recipients', 'too many unknown recipients', 'too many invalid recipients', 'too many invalid rcpt', 'too many failed recipients', 'too many syntax or protocol errors', 'too many bad rcpt', 'excessive errors', 'too many noop', 'too many wrong commands', 'too many junk commands', 'too many unknown users', 'too many consecutive protocol errors'] }],
  rivals: [{ cause: 'rate-limited', probe: 'retry-later', share: 0.1 }, { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.1 }],
  references: [],
}
