import type { CauseText } from '../cause.ts'

export const serverStorageFull: CauseText = {
  title: 'The server has no space left',
  explanation: 'Its own disk or queue is full; even small mail is refused.',
  steps: ["Tell the server's administrator. Nothing is wrong on your side."],
}
