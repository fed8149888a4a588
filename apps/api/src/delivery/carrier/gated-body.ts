import { Readable } from 'node:stream'

/**
 * A message as a stream whose end waits: nodemailer sends the final dot when the stream ends, and that must not happen
 * before it is on disk that it may.
 */
export function createGatedBody(raw: Buffer, beforeEnd: () => Promise<void>): Readable {
  let isSent = false
  return new Readable({
    read() {
      if (!isSent) {
        isSent = true
        this.push(raw)
        return
      }
      beforeEnd().then(
        () => this.push(null),
        (error: unknown) => this.destroy(error instanceof Error ? error : new Error('refused')),
      )
    },
  })
}
