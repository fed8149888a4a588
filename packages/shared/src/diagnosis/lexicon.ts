import { type Entry, RadixTrie } from './radix-trie.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { isWordUnit, space } from './units.ts'

/** Where each wording was seen: ends of at most `maxPositions` occurrences, with their starts. */
export type Sightings = Map<number, { starts: number[]; ends: number[] }>

const maxPositions = 24
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

  scan(reading: Reading): Sightings {
    const { units, length } = reading
    this.#trie ??= new RadixTrie(this.#entries)
    const seen: Sightings = new Map()
    let before = 0
    for (let start = 0; start < length; start++) {
      const unit = units[start] ?? 0
      if (!isWordUnit(before) || !isWordUnit(unit) || unit >= firstIdeograph)
        walk(this.#trie, reading, start, seen)
      before = unit
    }
    return seen
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

function walk(trie: RadixTrie, { units, length }: Reading, start: number, seen: Sightings): void {
  let node = 0
  let index = start
  while (index < length) {
    node = trie.childOf(node, units[index] ?? 0)
    if (node === 0) return
    const label = trie.labelAt[node] ?? 0
    const end = index + (trie.labelLength[node] ?? 0)
    if (end > length) return
    for (let at = index + 1; at < end; at++)
      if (units[at] !== trie.units[label + at - index]) return
    index = end
    const count = trie.endCount[node] ?? 0
    if (count === 0) continue
    const inWord = end < length && isWordUnit(units[end - 1] ?? 0) && isWordUnit(units[end] ?? 0)
    const first = trie.endAt[node] ?? 0
    for (let place = first; place < first + count; place++) {
      const id = trie.ends[place] ?? 0
      if (id >= 0) note(seen, id, start, end)
      else if (!inWord) note(seen, ~id, start, end)
    }
  }
}

function note(seen: Sightings, id: number, start: number, end: number): void {
  const known = seen.get(id)
  if (!known) seen.set(id, { starts: [start], ends: [end] })
  else if (known.starts.length < maxPositions) {
    known.starts.push(start)
    known.ends.push(end)
  }
}

/** A wording's units: it goes through the same reading as texts, or they would never meet. */
export function canonical(wording: string): Uint16Array {
  const { units, length } = readText(wording.replace(/_$/, ''))
  const end = length > 0 && units[length - 1] === space ? length - 1 : length
  return units.subarray(0, end)
}
