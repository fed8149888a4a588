import type { Cause } from '../cause.ts'

export const lineTooLong: Cause = {
  actor: 'operator',
  severity: 'warning',
  recognise: [
    {
      sure: 0.95,
      says: [
        'exceeds 998',
        'line is too long',
        'line length',
        'line too long',
        'linelengthexceeded',
        'lines exceeding',
        'lines too long',
        'long line',
        'longer than 1000',
        'maximum allowed line',
        'overlong',
      ],
    },
    {
      sure: 0.74,
      says: ['1000 characters', '1024 characters', '998', 'input line'],
    },
    {
      sure: 0.93,
      says: [
        'line ~ too long',
        'lines ~ too long',
        'line length',
        'line exceeds',
        'lines longer',
        'line longer',
        'maximum line',
        'line limit',
        'linje ~ for lang',
        'zeile ~ zu lang',
        'ligne ~ trop longue',
        'linea ~ demasiado larga',
      ],
      unless: ['command line too'],
    },
    {
      sure: 0.97,
      says: ['line too long', 'lines too long', 'too long line', 'too longer line'],
      code: [500, 501, 550, 554, 552],
    },
    { sure: 0.9, says: ['line too long'] },
  ],
  references: [],
}
