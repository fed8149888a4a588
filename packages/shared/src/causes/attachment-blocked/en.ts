import type { CauseText } from '../cause.ts'

export const attachmentBlocked: CauseText = {
  title: 'The attachment is not allowed',
  explanation: 'The server refuses this kind of file, or found it dangerous.',
  steps: ['Leave the attachment out, or share it by a link.'],
}
