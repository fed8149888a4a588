import type { CauseText } from '../cause.ts'

export const sentCopyWithLogin: CauseText = {
  title: 'The sent copy lies with the login',
  explanation:
    'What is sent on behalf of another address is kept in the Sent folder of the login, not in that of the address.',
  steps: [
    "Tell the people of the other mailbox where to look, and keep an eye on the size of the login's mailbox: full, it stops sending.",
  ],
  providers: {
    'microsoft-365': [
      'To keep a copy with the address as well: Set-Mailbox <sender> -MessageCopyForSentAsEnabled $true (works for shared and user mailboxes).',
      "The login's Sent Items fill up with system mail: a retention policy keeps them small.",
    ],
  },
}
