import type { CauseText } from '../cause.ts'

export const tooManyErrors: CauseText = {
  title: 'The server hung up after several errors',
  explanation:
    'It ended the session because too many commands or recipients before had been refused.',
  steps: [
    'Look for the first refusal in the log: that one is the cause.',
    'Remove addresses that do not exist from the list of recipients.',
  ],
}
