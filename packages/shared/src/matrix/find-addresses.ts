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

/** The same, and which lines were skipped: of those without an `@` not the first, where tables have their headings. */
export function readAddressList(text: string): AddressList {
  const found = new Map<string, string>()
  const skipped: SkippedLine[] = []
  for (const [index, content] of text.split(/\r\n|\n|\r/).entries()) {
    const line = index + 1
    const words = content.match(/[^\s,;<>()"'[\]]*@[^\s,;<>()"'[\]]*/g) ?? []
    if (words.length === 0 && index > 0 && /[^\s,;"']/.test(content)) {
      skipped.push({ line, reason: 'no-address' })
    }
    for (const word of words) {
      const address = toMailAddress(word.replace(/\.$/, ''))
      if (address === undefined) skipped.push({ line, reason: 'not-an-address', text: word })
      else if (!found.has(address.toLowerCase())) found.set(address.toLowerCase(), address)
    }
  }
  return { addresses: [...found.values()], skipped }
}
