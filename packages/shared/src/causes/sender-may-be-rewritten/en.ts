import type { CauseText } from '../cause.ts'

export const senderMayBeRewritten: CauseText = {
  title: 'Accepted, but the sender may be rewritten',
  explanation:
    "Gmail accepts every sender and silently replaces those it does not know with the login's own address. Only the delivered copy shows it.",
  steps: [
    'In Gmail, under Settings > Accounts > “Send mail as”, add the address and confirm it.',
    'Then look at the sender of a message that arrived.',
  ],
}
