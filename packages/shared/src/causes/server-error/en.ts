import type { CauseText } from '../cause.ts'

export const serverError: CauseText = {
  title: 'The server has an internal fault',
  explanation: 'It could not process the request, for reasons of its own.',
  steps: [
    'Try again in some minutes.',
    "If it lasts, send the server's administrator the text of the reply.",
  ],
}
