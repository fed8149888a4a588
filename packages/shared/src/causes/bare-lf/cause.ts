import type { Cause } from '../cause.ts'

export const bareLf: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [{ sure: 0.97, says: ['bare lf', 'bare <lf>', 'bare line feed', 'bare linefeed', 'bare linefeeds', 'bare newline', 'bare newlines', 'bare cr', 'bare <cr>', 'bare carriage', 'barelf', 'smtplf', 'lf without cr', 'naked lf', 'naked linefeed', 'lone lf', 'lone cr', 'line feed without', 'stray linefeed', 'missing cr', 'bare \'lf', 'bare \'cr', 'smtp smuggling', 'cr or lf', 'barelinefeeds', '<cr><lf>', 'invalid line ending', 'end with <cr>', 'without carriage return'], unless: ['. on a line', 'end data with'], sign: ['mail'] }, { sure: 0.74, says: ['stray newline', 'crlf', 'end-of-line sequence', 'line endings'], unless: ['. on a line', 'end data with'], sign: ['mail'] }, { sure: 0.95, enhanced: ['5.6.11'] }, { sure: 0.3, sign: ['starred-banner'] }],
  rivals: [{ cause: 'message-malformed', probe: 'plain-message', share: 0.06 }],
  references: [],
}
