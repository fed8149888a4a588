import type { CauseText } from '../cause.ts'

export const basicAuthRetired: CauseText = {
  title: 'The provider accepts no passwords here any more',
  explanation:
    'Logging in with a password has been retired; only OAuth is left. An app password does not help.',
  steps: [
    'Use a program that can sign in with OAuth, or send through another connection or a mail service.',
  ],
  providers: {
    'outlook-com': [
      'Outlook.com, Hotmail and Live take OAuth only: use a program with "Sign in with Microsoft", or another account for sending.',
    ],
    'microsoft-365': [
      'Use OAuth (XOAUTH2), the High Volume Email service, or a relay connector with a fixed address.',
    ],
  },
}
