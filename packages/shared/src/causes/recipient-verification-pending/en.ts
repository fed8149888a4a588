import type { CauseText } from '../cause.ts'

export const recipientVerificationPending: CauseText = {
  title: 'The server is still checking the recipient',
  explanation: 'It asks another server whether the address exists, and wants you to come back.',
  steps: ['Nothing has to be done: try again after some minutes.'],
}
