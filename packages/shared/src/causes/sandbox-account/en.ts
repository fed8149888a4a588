import type { CauseText } from '../cause.ts'

export const sandboxAccount: CauseText = {
  title: 'The account is still in test mode',
  explanation:
    'Until the provider opens it, it only sends to recipients that were verified or listed beforehand.',
  steps: [
    'Ask the provider to open the account for real sending.',
    'For a test, send to an address that is verified there.',
  ],
  providers: {
    'amazon-ses': [
      'SES console > Account dashboard > Request production access.',
      'Until then verify each recipient under Identities.',
    ],
    mailgun: [
      'Add a domain of your own, or the recipient to the authorised recipients of the sandbox domain.',
    ],
  },
}
