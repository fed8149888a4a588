import type { CauseText } from '../cause.ts'

export const connectionLost: CauseText = {
  title: 'The connection broke off',
  explanation: 'The server, or something on the way, ended the session without saying why.',
  steps: [
    'Try again: once may be chance.',
    'Check that port and encryption belong together: 465 is TLS from the start, 587 is STARTTLS.',
    'Test from another network. If it works there, look for a firewall or security program in between.',
  ],
}
