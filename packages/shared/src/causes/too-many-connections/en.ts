import type { CauseText } from '../cause.ts'

export const tooManyConnections: CauseText = {
  title: 'Too many connections at once',
  explanation: 'The server allows fewer simultaneous connections than were open.',
  steps: [
    'Lower the number of parallel connections in the sending program and let it reuse one.',
    'Check whether another program with the same account or address is sending.',
  ],
  providers: {
    'microsoft-365': [
      'Keep to three parallel connections for each mailbox; more are refused with 432 4.3.2.',
    ],
  },
}
