import type { CauseText } from '../cause.ts'

export const openRelay: CauseText = {
  title: 'The server seems to carry mail for anyone',
  explanation:
    "It accepted a stranger's mail to a domain that is not its own. Such servers are used for spam within hours and end on block lists. Some servers refuse only later, so this is not certain.",
  steps: [
    'Allow relaying to authenticated users only, and to networks that you own.',
    'Nothing was sent: both addresses cannot exist, and the transaction was reset.',
  ],
}
