import type { CauseText } from '../cause.ts'

export const oauthTokenWrongUser: CauseText = {
  title: 'The token belongs to another user',
  explanation: 'The user name of the login and the account that signed in differ.',
  steps: ['Sign in with exactly the account that is entered as user name.'],
}
