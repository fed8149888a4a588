import type { Reading } from './reading.ts'

const maxLines = 400
const widest = 512

const port =
  /(?:\.[a-z]{2,6}|\.\d{1,3}|localhost|\]):(\d{3,5})(?![\w:])|\bport[ =:]{1,2}(\d{2,5})\b/g
/** Files whose lines traces number just so. */
const sourceFile =
  /^\.(?:c|cc|cpp|cs|ex|go|h|java|js|jsx|kt|mjs|cjs|php|pl|pm|py|rb|rs|scala|ts|tsx):/

const mailPorts = new Set([25, 26, 465, 587, 588, 1025, 1587, 2465, 2525, 2526, 2587, 8025, 8465])
/** The ports of what is no mail, that a reply code might be taken for. */
const below600 = new Set([443, 445, 389, 514, 548, 554])

/** From here on ports are those of clients (RFC 6335 §6, and Linux's own range). */
const ephemeral = 32_768

/** Whether a text names ports, none of which takes mail: another service is spoken of. */
export function namesOtherPorts({ lines }: Reading): boolean {
  let isOther = false
  for (let index = 0; index < lines.length && index < maxLines; index++) {
    const line = (lines[index] ?? '').slice(0, widest).toLowerCase()
    for (const found of line.matchAll(port)) {
      if (sourceFile.test(found[0])) continue
      const number = Number(found[1] ?? found[2])
      if (mailPorts.has(number)) return false
      if (number >= ephemeral) continue
      if (number < 400 || number >= 600 || below600.has(number)) isOther = true
    }
  }
  return isOther
}
