import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { isWordUnit, space } from './units.ts'

/** Where each wording was seen: ends of at most `maxPositions` occurrences, with their starts. */
export type Sightings = Map<number, { starts: number[]; ends: number[] }>

const maxPositions = 24
/** Scripts without spaces between words: a wording may begin anywhere in them. */
const firstIdeograph = 0x2e80

/**
 * A trie over all wordings. Matching walks it from each beginning of a word, so its work is bounded by the length of
 * the text times that of the longest wording: there is nothing to backtrack into.
 */
export class Lexicon {
  readonly #edges = new Map<number, number>()
  readonly #ends: (number | undefined)[] = [undefined]
  readonly #wholeWord: boolean[] = []
  readonly #ids = new Map<string, number>()
  #nodes = 1

  /** The number of a wording; a final `_` asks that the word ends there. */
  add(wording: string): number {
    const known = this.#ids.get(wording)
    if (known !== undefined) return known
    const id = this.#wholeWord.length
    this.#ids.set(wording, id)
    this.#wholeWord.push(wording.endsWith('_'))
    let node = 0
    for (const unit of canonical(wording.replace(/_$/, ''))) node = this.#grow(node, unit)
    if (this.#ends[node] !== undefined) {
      // `quota` and `quota_` end at one node: the looser of the two has to be told apart by a mark of its own.
      node = this.#grow(node, 0xffff)
    }
    this.#ends[node] = id
    return id
  }

  scan(reading: Reading): Sightings {
    const seen: Sightings = new Map()
    const { units, length } = reading
    let before = 0
    for (let start = 0; start < length; start++) {
      const unit = units[start] ?? 0
      if (!isWordUnit(before) || !isWordUnit(unit) || unit >= firstIdeograph) {
        this.#walk(units, start, length, seen)
      }
      before = unit
    }
    return seen
  }

  #walk(units: Uint16Array, start: number, length: number, seen: Sightings): void {
    let node: number | undefined = 0
    for (let index = start; index < length; index++) {
      node = this.#edges.get(node * 0x10000 + (units[index] ?? 0))
      if (node === undefined) return
      this.#see(node, start, index + 1, units, length, seen)
    }
  }

  #see(
    node: number,
    start: number,
    end: number,
    units: Uint16Array,
    length: number,
    seen: Sightings,
  ): void {
    const id = this.#ends[node]
    if (id === undefined) return
    const inWord = end < length && isWordUnit(units[end] ?? 0) && isWordUnit(units[end - 1] ?? 0)
    if (!(inWord && this.#wholeWord[id] === true)) note(seen, id, start, end)
    const twin = this.#edges.get(node * 0x10000 + 0xffff)
    if (twin !== undefined) this.#see(twin, start, end, units, length, seen)
  }

  #grow(node: number, unit: number): number {
    const key = node * 0x10000 + unit
    const known = this.#edges.get(key)
    if (known !== undefined) return known
    const next = this.#nodes++
    this.#edges.set(key, next)
    this.#ends.push(undefined)
    return next
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

/** Wordings go through the same reading as texts, or they would never meet. */
function canonical(wording: string): Uint16Array {
  const { units, length } = readText(wording)
  const end = length > 0 && units[length - 1] === space ? length - 1 : length
  return units.subarray(0, end)
}
