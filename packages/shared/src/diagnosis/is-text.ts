/** No log, however coloured, has as many control characters. */
const mostControls = 0.02
/** But for a few, which say nothing of a short line. */
const strayControls = 4
/** Nor as much that is no character; a language in an encoding that was not the expected one may fill half of a short line. */
const mostBroken = 0.35
/** Nor is it written without a blank; a token or a challenge may be. */
const mostEncoded = 0.9
const longestToken = 4000

// All but white space and escapes.
const controls = /[\0-\x08\x0e-\x1a\x1c-\x1f\x7f]/g
// What stands for bytes that are no character, and what is none in Latin-1.
const broken = /[\x80-\x9f\ufffd]/g
const encoded = /[\w+/=-]{60,}/g

/** False for what only looks like characters, such as a picture that was pasted: words are found in it by chance. */
export function isText(text: string): boolean {
  if (countOf(controls, text) > strayControls + text.length * mostControls) return false
  if (countOf(broken, text) > text.length * mostBroken) return false
  if (text.length < longestToken) return true
  return text.length - text.replaceAll(encoded, '').length <= text.length * mostEncoded
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
