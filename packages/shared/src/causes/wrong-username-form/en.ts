import type { CauseText } from '../cause.ts'

export const wrongUsernameForm: CauseText = {
  title: 'The user name has the wrong form',
  explanation: 'The password may be right, but the provider expects the login in another form.',
  steps: [
    'Most providers want the full address; a few want the part before the @, or an account name of their own.',
    'Use the primary account, not an alias.',
  ],
  providers: {
    icloud: [
      'Use your iCloud address (name@icloud.com) as user name, even when you send from a domain of your own, with an app-specific password.',
    ],
    fastmail: ["Use the account's main address, not an alias, with an app password."],
    domeneshop: ['Use the short user name of the mailbox (such as example1), not the address.'],
    laposte: ['Use the part before the @ as user name.'],
    'free-fr': ['Use the part before the @ as user name.'],
  },
}
