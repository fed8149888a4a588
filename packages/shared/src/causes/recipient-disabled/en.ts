import type { CauseText } from '../cause.ts'

export const recipientDisabled: CauseText = {
  title: "The recipient's mailbox is disabled",
  explanation: 'It exists, but accepts no mail.',
  steps: ['Ask the recipient by another way, or the administrator of that domain.'],
}
