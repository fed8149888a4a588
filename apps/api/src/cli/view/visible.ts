import { deceptiveCharacters } from '../../smtp/deceptive-characters.ts'

// C0 and C1 controls, DEL, and the characters that deceive: a server that sends them wants to move the cursor, repaint the
// screen or show a line that is not there.
const dangerous = new RegExp(String.raw`[\0-\x1f\x7f-\x9f${deceptiveCharacters}]`, 'gu')

/** Shows hostile text as text: whatever a terminal would obey is spelled out. */
export function visible(text: string): string {
  return text.replace(dangerous, (character) =>
    character === '\t' ? ' ' : `\\u{${character.codePointAt(0)?.toString(16)}}`,
  )
}

/** The lines of a server's text, each made visible. */
export function visibleLines(text: string): string[] {
  return text.split(/\r?\n/).map(visible)
}

/** JSON on one line that no terminal obeys either: the same value, with those characters escaped. */
export function toSafeJson(value: unknown): string {
  return JSON.stringify(value).replace(dangerous, (character) =>
    // JSON writes a character beyond the basic plane as its two halves.
    Array.from(
      { length: character.length },
      (_, half) => `\\u${character.charCodeAt(half).toString(16).padStart(4, '0')}`,
    ).join(''),
  )
}
