import type { CauseText } from '../cause.ts'

export const idleTimeout: CauseText = {
  title: 'The session was idle for too long',
  explanation:
    'The server closed a connection on which nothing happened, or the program reused one that had expired.',
  steps: [
    'Shorten the time for which the program keeps idle connections, or let it open a new one for each batch.',
    'If sending itself takes that long, send smaller messages or look for a slow connection.',
  ],
}
