/** Ehlo could not start; the sentence says why and what would help. */
export class StartError extends Error {
  override readonly name = 'StartError'
}
