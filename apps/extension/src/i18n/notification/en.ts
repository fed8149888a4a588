export const words = {
  success: 'The test ended: everything works',
  failure: 'The test ended: something does not work',
  look: 'Open Ehlo to see the answer.',
}

export type Words = typeof words
