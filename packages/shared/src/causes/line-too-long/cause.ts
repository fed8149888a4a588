import type { Cause } from '../cause.ts'

export const lineTooLong: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [
    {
      sure: 0.95,
      says: [
        'exceeds 998',
        'for lang linje',
        'ligne trop longue',
        'line is too long',
        'line length',
        'line longer',
        'line too long',
        'linea demasiado larga',
        'linelengthexceeded',
        'lines exceeding',
        'lines longer',
        'lines too long',
        'long line',
        'longer than 1000',
        'maximum allowed line',
        'overlong',
        'zeile zu lang',
      ],
    },
    {
      sure: 0.74,
      says: [
        '1000 characters',
        '1024 characters',
        '998',
        'input line',
        'line exceeds',
        'line limit',
      ],
    },
  ],
  rivals: [
    { cause: 'message-malformed', probe: 'plain-message', share: 0.2 },
    { cause: 'message-too-large', probe: 'small-message', share: 0.05 },
  ],
  references: [],
}
