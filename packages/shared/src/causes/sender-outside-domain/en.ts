import type { CauseText } from '../cause.ts'

export const senderOutsideDomain: CauseText = {
  title: 'The sender is not of the domain of the login',
  explanation:
    "Even where this server accepts the sender, recipients may refuse the mail or file it as spam: SPF and DKIM of the sender's domain know nothing of this server.",
  steps: [
    'Use an address of the domain of the login, or a connection of the other domain.',
    'Otherwise let the administrator of the other domain add this server to its SPF record and its DKIM keys.',
  ],
}
