import type { CauseText } from '../cause.ts'

export const spamContentRejected: CauseText = {
  title: 'The message was taken for spam',
  explanation: 'A filter refused its content.',
  steps: [
    'Send a plain text without links and attachments. If it passes, the content is the reason.',
    "Check SPF, DKIM and DMARC of the sender's domain.",
    'Show the refusal to the provider, if the message is harmless.',
  ],
}
