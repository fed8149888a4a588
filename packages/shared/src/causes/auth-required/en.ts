import type { CauseText } from '../cause.ts'

export const authRequired: CauseText = {
  title: 'The server wants a login first',
  explanation: 'No login took place in this session, or none succeeded.',
  steps: [
    'Switch on authentication and enter user name and password.',
    'Look further up in the log for a failed login (535): it would be the true cause.',
    'Use port 587 or 465 instead of 25.',
  ],
  providers: {
    'microsoft-365': [
      'Use smtp.office365.com, port 587, STARTTLS, and log in.',
      'If the log shows a 535 before, that refusal is the cause.',
    ],
  },
}
