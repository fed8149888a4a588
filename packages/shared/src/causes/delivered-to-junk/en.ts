import type { CauseText } from '../cause.ts'

export const deliveredToJunk: CauseText = {
  title: 'The message landed in the spam folder',
  explanation:
    'It was accepted and delivered, but the receiving server filed it as spam. Recipients are likely to miss such mail.',
  steps: [
    "Look at what the receiver said of SPF, DKIM and DMARC, below: the sender's domain should pass all of them.",
    'Mark the message as not spam in this mailbox, and test again; a test message is short and may be filed where a real one is not.',
  ],
}
