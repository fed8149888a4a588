import type { CauseText } from '../cause.ts'

export const lineTooLong: CauseText = {
  title: 'A line of the message is too long',
  explanation: 'A line has more characters than the standard allows (998).',
  steps: [
    'Let the program encode the text as quoted-printable or base64.',
    'Or let it wrap long lines of HTML.',
  ],
}
