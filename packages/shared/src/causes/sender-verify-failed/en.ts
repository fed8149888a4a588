import type { CauseText } from '../cause.ts'

export const senderVerifyFailed: CauseText = {
  title: 'The sender address does not accept mail',
  explanation:
    "The server asked the sender's mail server whether this address exists, and was told no.",
  steps: [
    'Send with an address that really exists and can receive replies.',
    'Or have the mailbox or alias created.',
  ],
}
