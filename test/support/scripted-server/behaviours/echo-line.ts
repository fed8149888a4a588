import type { Behaviour } from '../script.ts'

/** Repeats the client's own last line inside the reply: a careless server that gives secrets back. */
export function echoLine(code = 501): Behaviour {
  return (session) => session.reply(`${code} 5.5.4 Syntax error in "${session.lines.at(-1) ?? ''}"`)
}
