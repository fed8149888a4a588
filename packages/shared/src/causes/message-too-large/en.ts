import type { CauseText } from '../cause.ts'

export const messageTooLarge: CauseText = {
  title: 'The message is too large',
  explanation:
    "With attachments it exceeds the server's limit. Encoding adds about a third to the size of a file.",
  steps: [
    'Send smaller attachments, or a link instead.',
    'Ask for a higher limit, if the server is your own.',
  ],
}
