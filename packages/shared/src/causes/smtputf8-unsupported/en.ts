import type { CauseText } from '../cause.ts'

export const smtputf8Unsupported: CauseText = {
  title: 'The server cannot handle this international address',
  explanation:
    'The address has characters beyond ASCII before the @, which the server does not support.',
  steps: ['Use an address with plain letters.'],
}
