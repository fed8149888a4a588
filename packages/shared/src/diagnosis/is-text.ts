/** No log, however coloured, has as much of what nobody can read. */
const mostUnreadable = 0.08

// Control characters but white space and escapes, and what stands for bytes that are no character.
const unreadable = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]/g

/** False for what only looks like characters, such as a picture that was pasted: words are found in it by chance. */
export function isText(text: string): boolean {
  return (text.match(unreadable)?.length ?? 0) <= text.length * mostUnreadable
}
