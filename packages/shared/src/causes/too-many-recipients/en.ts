import type { CauseText } from '../cause.ts'

export const tooManyRecipients: CauseText = {
  title: 'Too many recipients in one message',
  explanation: 'The server takes only so many at once.',
  steps: ['Split the message into several with fewer recipients.'],
}
