import type { CauseText } from '../cause.ts'

export const clientProtocolError: CauseText = {
  title: 'The program breaks the SMTP dialogue',
  explanation:
    'It spoke before its turn, sent commands at once that must wait, or sent something that is no command.',
  steps: [
    'Update the program or its mail library.',
    'Check that the encryption fits the port: TLS sent to a cleartext port looks like this, too.',
  ],
}
