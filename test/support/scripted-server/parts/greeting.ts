import type { Part } from '../script.ts'

/** The first words, code included; lines are parted by CRLF. */
export function greeting(text: string): Part {
  return (script) => {
    script.greeting = text
  }
}
