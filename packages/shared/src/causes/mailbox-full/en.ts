import type { CauseText } from '../cause.ts'

export const mailboxFull: CauseText = {
  title: "The recipient's mailbox is full",
  explanation: 'There is no room for the message.',
  steps: [
    'Tell the recipient by another way; try again later.',
    "If the mailbox is your customer's, its administrator can raise the quota.",
  ],
}
