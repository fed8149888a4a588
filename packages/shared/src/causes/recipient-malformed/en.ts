import type { CauseText } from '../cause.ts'

export const recipientMalformed: CauseText = {
  title: 'The recipient address is written wrongly',
  explanation: 'What was given as recipient is no mail address.',
  steps: ['Correct it to the form name@example.com, one address for each recipient.'],
}
