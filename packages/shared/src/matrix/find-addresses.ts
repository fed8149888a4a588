import { toMailAddress } from '../model/mail-address.ts'

/** A line of a list that asks about nobody, by its number from 1; the text is what looks like an address and is none. */
export type SkippedLine =
  | { line: number; reason: 'not-an-address'; text: string }
  | { line: number; reason: 'no-address' }

export type AddressList = { addresses: string[]; skipped: SkippedLine[] }

/** The addresses in a list, a CSV file or any other text, each once and in order. */
export function findAddresses(text: string): string[] {
  return readAddressList(text).addresses
}

// Split, not searched: an expression that looks for what stands before an `@` takes the square of the time for a long run
// of letters without one. A colon stands before an address where something names it, as in `mailto:` or `Kari:`.
const between = /[\s,;<>()"'[\]|:]+/

/** The same, and which lines were skipped: of those without an address not the first, where tables have their headings. */
export function readAddressList(text: string): AddressList {
  const found = new Map<string, string>()
  const skipped: SkippedLine[] = []
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1
    const words = content.includes('@') ? content.split(between).flatMap(toWritten) : []
    if (words.length === 0 && index > 0 && /[^\s,;"']/.test(content)) {
      skipped.push({ line, reason: 'no-address' })
    }
    for (const word of words) {
      const address = toMailAddress(word)
      if (address === undefined) skipped.push({ line, reason: 'not-an-address', text: word })
      else if (!found.has(address.toLowerCase())) found.set(address.toLowerCase(), address)
    }
  }
  return { addresses: [...found.values()], skipped }
}

/** What somebody wrote as an address: with something on both sides of an `@`, unlike a name such as `@kari`. */
function toWritten(word: string): string[] {
  const at = word.lastIndexOf('@')
  // No domain has one; the fields of a mail link follow it (RFC 6068 §2).
  const end = word.indexOf('?', at)
  const written = (end === -1 ? word : word.slice(0, end)).replace(/\.$/, '')
  return at > 0 && written.length > at + 1 ? [written] : []
}
