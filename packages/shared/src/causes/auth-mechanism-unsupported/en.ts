import type { CauseText } from '../cause.ts'

export const authMechanismUnsupported: CauseText = {
  title: 'Client and server share no way to log in',
  explanation: 'The server does not accept the mechanism that the program chose.',
  steps: [
    'Set the authentication to automatic, or to PLAIN or LOGIN, over an encrypted connection.',
    'If the server offers OAuth only, the program needs OAuth.',
  ],
  providers: {
    'microsoft-365': ['Microsoft 365 takes LOGIN and XOAUTH2, not PLAIN: choose LOGIN.'],
    'outlook-com': [
      'Outlook.com takes OAuth (XOAUTH2) only: use a program that can sign in with Microsoft.',
    ],
  },
}
