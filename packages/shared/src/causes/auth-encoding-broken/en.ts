import type { CauseText } from '../cause.ts'

export const authEncodingBroken: CauseText = {
  title: 'The login data arrived garbled',
  explanation: 'The server could not decode what the program sent as user name and password.',
  steps: [
    'Update the program or its mail library.',
    'Type user name and password anew, without spaces or line ends at their edges.',
  ],
}
