import type { CauseText } from '../cause.ts'

export const webLoginRequired: CauseText = {
  title: 'The provider wants a sign-in on the web first',
  explanation: 'It distrusts this program or network and wants to see you in a browser.',
  steps: [
    'Sign in to the mailbox in a browser, if possible from the same network, and confirm the prompt.',
    'Then use an app password.',
  ],
  providers: {
    gmail: [
      'Sign in at mail.google.com and confirm the security notice; then create an app password at myaccount.google.com/apppasswords.',
    ],
  },
}
