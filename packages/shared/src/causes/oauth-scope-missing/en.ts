import type { CauseText } from '../cause.ts'

export const oauthScopeMissing: CauseText = {
  title: 'The OAuth permission for SMTP is missing',
  explanation: 'The token is genuine, but does not include the right to send over SMTP.',
  steps: ['Request the right scope, let the user consent again, and fetch a new token.'],
  providers: {
    'microsoft-365': [
      'Delegated: https://outlook.office.com/SMTP.Send (with offline_access). For an app: the permission SMTP.SendAsApp, with admin consent.',
      'SMTP AUTH must be on for the mailbox with OAuth, too.',
    ],
    gmail: ['The scope must be https://mail.google.com/; gmail.send is not enough for SMTP.'],
  },
}
