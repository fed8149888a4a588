import type { Cause } from '../cause.ts'

export const lineTooLong: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [{ sure: 0.95, says: ['lines too long', 'line too long', 'line is too long', 'line length', 'maximum line length', 'lines longer', 'line longer', 'lines exceeding', 'exceeds 998', 'longer than 1000', 'maximum allowed line', 'long line', 'linelengthexceeded', 'command line too long', 'zeile zu lang', 'ligne trop longue', 'linea demasiado larga', 'for lang linje', 'text line too long', 'overlong'] }, { sure: 0.74, says: ['line exceeds', '998', '1000 characters', '1024 characters', 'line limit', 'input line'] }],
  rivals: [{ cause: 'message-malformed', probe: 'plain-message', share: 0.2 }, { cause: 'message-too-large', probe: 'small-message', share: 0.05 }],
  references: [],
}
