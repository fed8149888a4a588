import type { Behaviour } from '../script.ts'

/** Answers with these words; further lines are parted by CRLF. */
export function reply(text: string): Behaviour {
  return (session) => session.reply(text)
}
