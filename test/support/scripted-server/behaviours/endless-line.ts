import type { Behaviour } from '../script.ts'

const PIECE = Buffer.alloc(64 * 1024, 'a')

/** Starts a reply and never ends its line: `totalBytes` of it (unlimited unless given), then silence. */
export function endlessLine(totalBytes = Number.POSITIVE_INFINITY, start = '250 '): Behaviour {
  return async (session) => {
    await session.send(start)
    for (let left = totalBytes; left > 0 && !session.hasEnded; left -= PIECE.length) {
      await session.send(PIECE.subarray(0, Math.min(left, PIECE.length)))
    }
    await session.ended
  }
}
