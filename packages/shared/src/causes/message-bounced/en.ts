import type { CauseText } from '../cause.ts'

export const messageBounced: CauseText = {
  title: 'The message was accepted and came back',
  explanation:
    'The server took the message and returned it afterwards as undeliverable. Its answer at the end of the test looked like success; the bounce is what counts.',
  steps: [
    'Read the words of the bounce, below: they name the reason.',
    'Give them to the administrator of the server that is named there.',
  ],
}
