import type { Behaviour } from '../script.ts'

/** Closes its own direction and keeps the other open: the client reads the end, its writes still succeed. */
export function halfClose(): Behaviour {
  return async (session) => {
    session.end()
    await session.ended
  }
}
