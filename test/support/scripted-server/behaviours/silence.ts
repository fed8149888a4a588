import type { Behaviour } from '../script.ts'

/** Says nothing more and keeps the connection open for as long as the client does. */
export function silence(): Behaviour {
  return (session) => session.ended
}
