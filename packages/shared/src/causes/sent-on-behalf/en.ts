import type { CauseText } from '../cause.ts'

export const sentOnBehalf: CauseText = {
  title: 'Recipients see who sent it on behalf of whom',
  explanation:
    "The server keeps the address in From and adds the login as Sender. Many mail programs then show “login on behalf of address”, so the login's address is visible to every recipient.",
  steps: [
    "If the login's address should stay hidden, have the right to send as the address granted in place of the right to send on its behalf.",
    'Replies go to the address in From all the same.',
  ],
  providers: {
    'microsoft-365': [
      '“Send on Behalf” shows both names; “Send As” shows the address alone. Exchange admin center > Recipients > Mailboxes > the mailbox of the sender address > Delegation: take the login out of “Send on Behalf” and add it to “Send As”.',
      "Or in PowerShell: Set-Mailbox <sender> -GrantSendOnBehalfTo @{Remove='<login>'}; Add-RecipientPermission <sender> -Trustee <login> -AccessRights SendAs.",
      "The copy lies in the Sent Items of the login; Set-Mailbox <sender> -MessageCopyForSendOnBehalfEnabled $true puts one into the sender's mailbox as well. It takes up to an hour to come into effect.",
    ],
  },
}
