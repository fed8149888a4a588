import type { CauseText } from '../cause.ts'

export const greylisted: CauseText = {
  title: 'The receiver wants a second attempt',
  explanation:
    'It turns unknown senders away at first, to hold back spam. Mail servers simply try again.',
  steps: ['Nothing has to be done: try again after some minutes, from the same address.'],
}
