import type { CauseText } from '../cause.ts'

export const accountLocked: CauseText = {
  title: 'Too many failed logins: locked for a time',
  explanation:
    'After several wrong attempts the server refuses this account or this address, even with the right password.',
  steps: [
    'Stop every program and device that still uses the old password.',
    'Wait (often 15 to 60 minutes) or ask the administrator to unlock it.',
    'Then try once with the right password.',
  ],
  providers: {
    yahoo: [
      'Wait some hours, then use an app password: Yahoo account > Security > Generate app password.',
    ],
  },
}
