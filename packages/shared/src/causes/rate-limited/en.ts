import type { CauseText } from '../cause.ts'

export const rateLimited: CauseText = {
  title: 'Too much mail in too short a time',
  explanation: 'The server slows this account or address down.',
  steps: [
    'Wait some minutes up to an hour, then send more slowly.',
    'Set a limit of messages a minute in the sending program.',
  ],
  providers: {
    'amazon-ses': [
      "Keep below the maximum send rate of the SES console's Account dashboard, or request a higher one.",
    ],
    'microsoft-365': ['Keep to 30 messages a minute for each mailbox.'],
  },
}
