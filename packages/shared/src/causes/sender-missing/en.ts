import type { CauseText } from '../cause.ts'

export const senderMissing: CauseText = {
  title: 'The message has no sender',
  explanation: 'The sender is empty, and the server wants one.',
  steps: ['Fill in the sender address in the program.'],
}
