import { type Entry, RadixTrie } from './radix-trie.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { Sightings } from './sightings.ts'
import { isWordUnit, space } from './units.ts'

/** Scripts without spaces between words: a wording may begin anywhere in them. */
const firstIdeograph = 0x2e80

/**
 * All wordings. Matching walks their trie from each beginning of a word, so its work is bounded by the length of the text
 * times that of the longest wording: there is nothing to backtrack into.
 */
export class Lexicon {
  readonly #concepts: Readonly<Record<string, string>>
  readonly #ids = new Map<string, number>()
  readonly #entries: Entry[] = []
  #trie: RadixTrie | undefined
  #places = new Uint32Array()

  constructor(concepts: Readonly<Record<string, string>>) {
    this.#concepts = concepts
  }

  /** The number of a wording, or of a concept in braces; a final `_` asks that the word ends there. */
  add(wording: string): number {
    const known = this.#ids.get(wording)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(wording, id)
    for (const form of this.#formsOf(wording)) this.#enter(form, id, wording)
    return id
  }

  /** Which of the wordings stand in a text; the answer is good until the next text is scanned. */
  scan(reading: Reading): Sightings {
    const { units, length } = reading
    const trie = this.#ready()
    const seen = new Sightings(this.#places)
    let before = 0
    for (let start = 0; start < length; start++) {
      const unit = units[start] ?? 0
      if (!isWordUnit(before) || !isWordUnit(unit) || unit >= firstIdeograph)
        trie.walk(reading, start, seen)
      before = unit
    }
    return seen
  }

  #ready(): RadixTrie {
    if (this.#trie !== undefined) return this.#trie
    this.#trie = new RadixTrie(this.#entries)
    this.#places = new Uint32Array(this.#ids.size)
    return this.#trie
  }

  #formsOf(wording: string): readonly string[] {
    if (!wording.startsWith('{')) return [wording]
    return this.#concepts[wording.slice(1, -1)]?.split('|') ?? []
  }

  #enter(form: string, id: number, name: string): void {
    const units = canonical(form)
    if (units.length === 0) return
    this.#entries.push({ units, id, name, wholeWord: form.endsWith('_') })
    this.#trie = undefined
  }
}

/** A wording's units: it goes through the same reading as texts, or they would never meet. */
export function canonical(wording: string): Uint16Array {
  const { units, length } = readText(wording.replace(/_$/, ''))
  const end = length > 0 && units[length - 1] === space ? length - 1 : length
  return units.subarray(0, end)
}
