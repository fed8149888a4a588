import type { CauseText } from '../cause.ts'

export const bareLf: CauseText = {
  title: 'The message has wrong line ends',
  explanation:
    'Lines end with LF alone, where SMTP demands CR LF. Servers refuse that for security.',
  steps: [
    'Update the program or set its line ends to CRLF.',
    'In a script of your own, end every line of the message with \\r\\n.',
  ],
}
