import type { CauseText } from '../cause.ts'

export const badSequence: CauseText = {
  title: 'A command came at the wrong time',
  explanation: 'The server expected another command first, such as EHLO, login or MAIL FROM.',
  steps: [
    'Look for the first refusal before this one in the log: often the login or STARTTLS had failed already.',
    'Update the program if the order of its commands is wrong.',
  ],
}
