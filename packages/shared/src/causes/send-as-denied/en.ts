import type { CauseText } from '../cause.ts'

export const sendAsDenied: CauseText = {
  title: 'The right to send as this address is missing',
  explanation:
    'The login works, but Exchange has not granted it the right to send with this other address.',
  steps: [
    'As the Exchange or Microsoft 365 administrator, grant this login "Send as" on that mailbox.',
    "Until then send with the login's own address.",
  ],
  providers: {
    'microsoft-365': [
      'Exchange admin center > Recipients > Mailboxes > the mailbox of the sender address > Delegation > Send as > add this login.',
      'Or in PowerShell: Add-RecipientPermission <sender> -Trustee <login> -AccessRights SendAs.',
      'It takes up to an hour to come into effect.',
    ],
    'outlook-com': [
      "Add the address as alias at account.microsoft.com > Your info > Account info, or send with the account's own address.",
    ],
  },
}
