// C0 and C1 controls, DEL, and the characters that turn the direction of text or hide in it: a server that sends
// them wants to move the cursor, repaint the screen or show a line that is not there.
const dangerous =
  /[\u0000-\u001F\u007F-\u009F\u00AD\u061C\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFB]/g

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
  return JSON.stringify(value).replace(
    dangerous,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
