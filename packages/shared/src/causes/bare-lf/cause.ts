import type { Cause } from '../cause.ts'

export const bareLf: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [{ sure: 0.97, says: ['<cr><lf>', 'bare \'cr', 'bare \'lf', 'bare <cr>', 'bare <lf>', 'bare carriage', 'bare cr', 'bare lf', 'bare line feed', 'bare linefeed', 'bare newline', 'barelf', 'barelinefeeds', 'cr or lf', 'end with <cr>', 'invalid line ending', 'lf without cr', 'line feed without', 'lone cr', 'lone lf', 'missing cr', 'naked lf', 'naked linefeed', 'smtp smuggling', 'smtplf', 'stray linefeed', 'without carriage return'], unless: ['. on a line', 'end data with'], sign: ['mail'] }, { sure: 0.74, says: ['crlf', 'end-of-line sequence', 'line endings', 'stray newline'], unless: ['. on a line', 'end data with'], sign: ['mail'] }, { sure: 0.95, enhanced: ['5.6.11'] }, { sure: 0.3, sign: ['starred-banner'] }],
  rivals: [{ cause: 'message-malformed', probe: 'plain-message', share: 0.06 }],
  references: [],
}
