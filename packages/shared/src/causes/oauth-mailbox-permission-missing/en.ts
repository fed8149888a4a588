import type { CauseText } from '../cause.ts'

export const oauthMailboxPermissionMissing: CauseText = {
  title: 'The app has no right to this mailbox',
  explanation: "The token is accepted, but the app's service principal may not open the mailbox.",
  steps: [
    'As the Exchange administrator, register the service principal and grant it the mailbox.',
  ],
  providers: {
    'microsoft-365': [
      'In Exchange Online PowerShell: New-ServicePrincipal with the object id of the enterprise application, then Add-MailboxPermission <mailbox> -User <id> -AccessRights FullAccess.',
    ],
  },
}
