import type { CauseText } from '../cause.ts'

export const smtpAuthDisabledMailbox: CauseText = {
  title: 'SMTP AUTH is switched off for this mailbox',
  explanation:
    'Microsoft 365 refuses this kind of login for this mailbox. The password is not the reason.',
  steps: [
    'Ask the Microsoft 365 administrator to tick Authenticated SMTP: Microsoft 365 admin center > Users > Active users > the user > Mail > Manage email apps.',
    'Or in Exchange Online PowerShell: Set-CASMailbox <mailbox> -SmtpClientAuthenticationDisabled $false.',
    'It may take an hour to come into effect.',
  ],
}
