import { setTimeout } from 'node:timers/promises'
import type { Behaviour } from '../script.ts'

/** Sends the text byte by byte with a pause after each: every read succeeds, and nothing ever comes to an end. */
export function drip(text: string, pauseMs = 1000): Behaviour {
  return async (session) => {
    for (const byte of Buffer.from(`${text}\r\n`)) {
      if (session.hasEnded) return
      await session.send(Buffer.of(byte))
      await setTimeout(pauseMs, undefined, { ref: false })
    }
  }
}
