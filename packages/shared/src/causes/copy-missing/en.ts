import type { CauseText } from '../cause.ts'

export const copyMissing: CauseText = {
  title: 'The message was accepted, but no copy came',
  explanation:
    'The server took the message, and within the time of the test neither a copy nor a bounce appeared in the mailbox that was read.',
  steps: [
    "Check that the recipient's mail ends up in the mailbox that was read: inbox, spam and all-mail folders were searched, no others.",
    'Test again in some minutes: the message may be held back (greylisting, a queue, a quarantine).',
    'If nothing comes then, ask the administrator of the sending server for the log of this message.',
  ],
}
