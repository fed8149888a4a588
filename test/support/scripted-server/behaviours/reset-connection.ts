import type { Behaviour } from '../script.ts'

/** Cuts the connection with a RST. Right after accept it can make the client's connect itself fail. */
export function resetConnection(): Behaviour {
  return (session) => session.reset()
}
