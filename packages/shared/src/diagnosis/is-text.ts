/** No log, however coloured, has as much of what nobody can read. */
const mostUnreadable = 0.08
/** Nor is it written without a blank; a token or a challenge may be. */
const mostEncoded = 0.9
const longestToken = 4000

// Control characters but white space and escapes, and what stands for bytes that are no character.
const unreadable = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f-\x9f\ufffd]/g
const encoded = /[\w+/=-]{60,}/g

/** False for what only looks like characters, such as a picture that was pasted: words are found in it by chance. */
export function isText(text: string): boolean {
  if ((text.match(unreadable)?.length ?? 0) > text.length * mostUnreadable) return false
  if (text.length < longestToken) return true
  return text.length - text.replaceAll(encoded, '').length <= text.length * mostEncoded
}
