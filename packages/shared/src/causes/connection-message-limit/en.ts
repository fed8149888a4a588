import type { CauseText } from '../cause.ts'

export const connectionMessageLimit: CauseText = {
  title: 'Too many messages in one connection',
  explanation: 'The server takes only so many messages before it wants a new connection.',
  steps: [
    'Set the limit of messages for each connection in the sending program lower.',
    'Send the rest over a new connection; nothing is wrong with the account.',
  ],
}
