import type { CauseText } from '../cause.ts'

export const serverAuthBackendDown: CauseText = {
  title: 'The server cannot check passwords at the moment',
  explanation: 'Its own login service or database does not answer. Your password was not judged.',
  steps: [
    'Try again in some minutes.',
    "If it lasts, tell the server's administrator: all users are affected.",
  ],
}
