import type { CauseText } from '../cause.ts'

export const senderMailboxFull: CauseText = {
  title: "The sender's own mailbox is full",
  explanation: 'The server cannot store the copy of the sent message, so it does not send it.',
  steps: [
    'Empty or archive the mailbox that logs in, or have its quota raised.',
    'In Exchange, check the folders Sent Items, Deleted Items and Recoverable Items.',
  ],
}
