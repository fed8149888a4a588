import type { CauseText } from '../cause.ts'

export const oauthTokenExpired: CauseText = {
  title: 'The OAuth token has expired or was revoked',
  explanation: 'The program must fetch a new one, or the user must sign in again.',
  steps: [
    'Sign in again in the program and give consent.',
    'If it recurs, check that it stores and uses the refresh token.',
  ],
  providers: {
    gmail: [
      'In Google Cloud set the app\'s publishing status to "In production": in "Testing" tokens die after 7 days.',
    ],
  },
}
