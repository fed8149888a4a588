import type { CauseText } from '../cause.ts'

export const tooManyLogins: CauseText = {
  title: 'Too many logins in a short time',
  explanation: 'The password is fine, but the program logs in too often.',
  steps: [
    'Wait some minutes.',
    'Let the program keep its connection and send several messages over one login.',
  ],
}
