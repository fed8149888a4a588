import type { CauseText } from '../cause.ts'

export const smtpAuthDisabledTenant: CauseText = {
  title: 'SMTP AUTH is switched off for the organisation',
  explanation:
    'Microsoft 365 refuses this kind of login for the whole organisation. The password is not the reason.',
  steps: [
    "Ask the Microsoft 365 administrator to enable SMTP AUTH for this mailbox only; that overrides the organisation's setting.",
    'Microsoft 365 admin center > Users > Active users > the user > Mail > Manage email apps > Authenticated SMTP.',
    'Or in Exchange Online PowerShell: Set-CASMailbox <mailbox> -SmtpClientAuthenticationDisabled $false.',
  ],
}
