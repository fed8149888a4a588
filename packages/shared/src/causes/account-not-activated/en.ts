import type { CauseText } from '../cause.ts'

export const accountNotActivated: CauseText = {
  title: 'The account is not activated for sending yet',
  explanation: 'The provider has still to activate it, or waits for your confirmation.',
  steps: [
    'Complete the confirmation that the provider mailed, or its activation form.',
    'If that is done, ask its support to activate sending.',
  ],
  providers: {
    'amazon-ses': ['Sign in to the SES console once in this region and complete the set-up.'],
    brevo: ["Ask Brevo's support to activate transactional mail for the account."],
    mailgun: [
      'Open the activation mail from Mailgun or have it sent again from the control panel.',
    ],
  },
}
