import type { CauseText } from '../cause.ts'

export const retiredHostname: CauseText = {
  title: 'This server name is no longer in use',
  explanation: 'The name comes from an old guide; the provider has taken it out of service.',
  steps: ['Use the host that the provider documents today.'],
  providers: {
    'microsoft-365': ['Use smtp.office365.com, port 587, STARTTLS.'],
    'outlook-com': ['Use smtp-mail.outlook.com, port 587, STARTTLS, with OAuth sign-in.'],
    brevo: ['Use smtp-relay.brevo.com, port 587, STARTTLS.'],
  },
}
