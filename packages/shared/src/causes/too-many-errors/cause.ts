import type { Cause } from '../cause.ts'

export const tooManyErrors: Cause = {
  actor: 'you',
  severity: 'warning',
  recognise: [
    {
      sure: 0.93,
      says: [
        'demasiados errores',
        'error limit',
        'excessive errors',
        'too many bad commands',
        'too many bad rcpt',
        'too many bad recipients',
        'too many consecutive protocol errors',
        'too many errors',
        'too many failed recipients',
        'too many invalid commands',
        'too many invalid rcpt',
        'too many invalid recipients',
        'too many junk commands',
        'too many non-mail commands',
        'too many nonmail commands',
        'too many noop',
        'too many protocol errors',
        'too many syntax',
        'too many unknown commands',
        'too many unknown recipients',
        'too many unknown users',
        'too many unrecognized',
        'too many wrong commands',
        'too much errors',
        "trop d'erreurs",
        'zu viele fehler',
      ],
    },
  ],
  rivals: [
    { cause: 'rate-limited', probe: 'retry-later', share: 0.1 },
    { cause: 'client-protocol-error', probe: 'first-failing-command', share: 0.1 },
  ],
  references: [],
}
