import type { CauseText } from '../cause.ts'

export const conditionalAccessBlock: CauseText = {
  title: 'A Conditional Access policy refuses this login',
  explanation:
    'The organisation allows sign-in only under conditions that this program, place or network does not meet.',
  steps: [
    'Ask the administrator to look at the sign-in log: Microsoft Entra admin center > Monitoring & health > Sign-in logs; it names the policy.',
    'Have a narrow exception made for this account and its fixed address, or use OAuth.',
  ],
}
