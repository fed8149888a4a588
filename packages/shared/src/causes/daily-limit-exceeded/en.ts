import type { CauseText } from '../cause.ts'

export const dailyLimitExceeded: CauseText = {
  title: 'The sending quota is used up',
  explanation: 'The account has sent as much as its plan allows for this day or period.',
  steps: [
    'Wait until the period is over; sending then works again by itself.',
    'If it happens often, have the quota raised or spread the mail over more time.',
  ],
  providers: {
    gmail: [
      'Consumer accounts may send to about 500 recipients in 24 hours, Google Workspace to 2,000. Bulk mail belongs to a mail service.',
    ],
    'microsoft-365': [
      'A mailbox may send to 10,000 recipients in 24 hours; tenants have a limit for external recipients besides. Bulk mail belongs to a mail service.',
    ],
    'amazon-ses': ['Request a higher sending quota in the SES console (Account dashboard).'],
    sendgrid: [
      'Upgrade the plan or wait until the credits renew (Settings > Account Details > Billing).',
    ],
  },
}
