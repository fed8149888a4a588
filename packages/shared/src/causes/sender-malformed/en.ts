import type { CauseText } from '../cause.ts'

export const senderMalformed: CauseText = {
  title: 'The sender address is written wrongly',
  explanation:
    'What the program gives as sender is no mail address: a bare name, a missing domain, or doubled brackets.',
  steps: [
    'Enter a plain address such as name@example.com as sender; a display name belongs into its own field.',
  ],
}
