import type { CauseText } from '../cause.ts'

export const accountDisabled: CauseText = {
  title: 'Sign-in is blocked for this account',
  explanation: 'The account is disabled, expired or otherwise not allowed to sign in.',
  steps: [
    'Look at the account as its IT administrator: sign-in status, licence, expired password.',
  ],
  providers: {
    'microsoft-365': [
      'In the Microsoft 365 admin center > Users > Active users open the user and check sign-in, licence and password.',
      'The sign-in log of the Microsoft Entra admin center names the exact reason.',
    ],
  },
}
