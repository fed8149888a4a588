import type { Behaviour } from '../script.ts'

/** Sends `count` continuation lines (unlimited unless given) and, if they come to an end, the last one. */
export function endlessLines(
  code: number,
  count = Number.POSITIVE_INFINITY,
  text = 'and another line',
): Behaviour {
  const piece = `${code}-${text}\r\n`.repeat(100)
  return async (session) => {
    let left = count - 1
    for (; left >= 100 && !session.hasEnded; left -= 100) await session.send(piece)
    if (!session.hasEnded) await session.send(`${code}-${text}\r\n`.repeat(left))
    await session.reply(`${code} last`)
  }
}
