import type { CauseText } from '../cause.ts'

export const credentialsMissing: CauseText = {
  title: 'User name or password never reached the server',
  explanation: 'The program had none to send, or sent them empty.',
  steps: [
    'Fill in user name and password and switch on authentication.',
    'If they come from environment variables or a secret store, check that the program really reads them.',
  ],
}
