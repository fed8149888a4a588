import type { CauseText } from '../cause.ts'

export const accountSuspended: CauseText = {
  title: 'The provider has suspended the account',
  explanation:
    'It has stopped this account from sending, because of spam, unusual activity or an open bill.',
  steps: [
    "Sign in to the provider's web page; the reason is usually shown there.",
    'Change the password if the account may have been misused.',
    "Ask the provider's support to release it.",
  ],
  providers: {
    'microsoft-365': [
      'An administrator releases the user in the Microsoft Defender portal: Email & collaboration > Review > Restricted entities.',
    ],
    zoho: ['Open mail.zoho.com/UnblockMe signed in as this user.'],
  },
}
