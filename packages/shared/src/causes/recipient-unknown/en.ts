import type { CauseText } from '../cause.ts'

export const recipientUnknown: CauseText = {
  title: 'The recipient does not exist',
  explanation: 'The server knows no mailbox by this name.',
  steps: [
    "Check the recipient's address for typing errors.",
    'Ask the recipient by another way for the right one.',
  ],
}
