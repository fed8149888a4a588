import type { CauseText } from '../cause.ts'

export const sharedMailboxLogin: CauseText = {
  title: 'A shared mailbox cannot log in itself',
  explanation:
    'Sign-in over SMTP needs a user of its own; a shared mailbox only lends its address.',
  steps: [
    'Log in as a user who has "Send as" on the shared mailbox, and put the shared address into From.',
  ],
}
