import type { CauseText } from '../cause.ts'

export const relayDenied: CauseText = {
  title: 'The server does not pass mail on to this recipient',
  explanation:
    'It only delivers to its own users for this session, since it does not know the client as a customer.',
  steps: [
    'Switch on authentication and use port 587 or 465.',
    'If the server should take mail from this address without login, ask its administrator to add it.',
  ],
}
