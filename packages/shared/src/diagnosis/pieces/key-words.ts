import { isWordUnit } from '../units.ts'

const keyLength = 4
const packedKey = new RegExp(`[^ ]{${keyLength}}|[^ ]+`, 'g')
/** Scripts without spaces between words: each of their signs is a key by itself. */
const firstIdeograph = 0x2e80

/**
 * The beginnings of words by which pieces are asked for. Where `isOpen`, the last word may go on, so that it is only known
 * if it is long enough: what is a key of a wording is one of each text that the wording stands in.
 */
export function keysOf(units: Uint16Array, length: number, isOpen: boolean): Set<string> {
  const keys = new Set<string>()
  let start = 0
  for (let index = 0; index <= length; index++) {
    const unit = index < length ? (units[index] ?? 0) : 0
    if (isWordUnit(unit)) continue
    const width = index - start
    if (width >= keyLength || (width > 0 && !(isOpen && index === length)))
      keys.add(String.fromCharCode(...units.subarray(start, start + Math.min(width, keyLength))))
    if (unit >= firstIdeograph) keys.add(String.fromCharCode(unit))
    start = index + 1
  }
  return keys
}

/** Keys in one text, a space after each that is shorter than most. */
export function packKeys(keys: readonly string[]): string {
  return keys
    .map((key) => (key.length < keyLength ? `${key} ` : key))
    .join('')
    .trimEnd()
}

export function unpackKeys(packed: string): string[] {
  return packed.match(packedKey) ?? []
}
