import type { CauseText } from '../cause.ts'

export const mailboxNotLicensed: CauseText = {
  title: 'The login has no mailbox',
  explanation: 'The account exists, but has no Exchange licence, so there is nothing to send with.',
  steps: [
    'Assign a licence with Exchange Online: Microsoft 365 admin center > Users > Active users > the user > Licenses and apps.',
    'Or log in with an account that has a mailbox.',
  ],
}
