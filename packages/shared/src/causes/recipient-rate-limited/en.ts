import type { CauseText } from '../cause.ts'

export const recipientRateLimited: CauseText = {
  title: 'The recipient gets too much mail at the moment',
  explanation: 'The mailbox receives more than it may, whoever sends it.',
  steps: ['Nothing has to be done: try again later.'],
}
