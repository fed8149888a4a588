import type { Behaviour } from '../script.ts'

/** Says these words, if any, and hangs up. */
export function closeConnection(lastWords?: string): Behaviour {
  return async (session) => {
    if (lastWords !== undefined) await session.reply(lastWords)
    session.destroyAfterSending()
  }
}
