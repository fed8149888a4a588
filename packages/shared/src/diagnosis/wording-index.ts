import type { Sightings } from './sightings.ts'
import { findWording, type Wording } from './wording.ts'

/** A wording and what it tells. */
export type Told<Key> = { tells: Key; wording: Wording }

/** What a text tells, by a wording of this length, and where that stands. */
export type Hit<Key> = { tells: Key; at: number; length: number }

const none = -1

// An entry's numbers lie side by side.
const width = 3
const second = 0
const length = 1
const told = 2

/**
 * What wordings tell, found by their first parts. A text looks at dozens of them, nearly all of which have a second part
 * that it lacks: these are told apart by numbers that lie side by side, without a look at the wordings.
 */
export class WordingIndex<Key> {
  /** Where the entries of the wordings that begin with a mark begin; the next mark's follow. */
  readonly #from: Uint32Array
  readonly #entries: Int32Array
  readonly #wordings: readonly Wording[]
  readonly #keys: readonly Key[]
  /** Where the hit of a key is among those of the latest text, as far as that has one. */
  readonly #places: Uint32Array

  constructor(pairs: readonly Told<Key>[]) {
    // Of one mark's wordings the order stays.
    const sorted = [...pairs].sort((left, right) => left.wording.head - right.wording.head)
    const keys = new Map([...new Set(pairs.map(({ tells }) => tells))].map((key, at) => [key, at]))
    this.#keys = [...keys.keys()]
    this.#places = new Uint32Array(keys.size)
    this.#wordings = sorted.map(({ wording }) => wording)
    this.#entries = new Int32Array(sorted.length * width)
    this.#from = new Uint32Array((this.#wordings.at(-1)?.head ?? -1) + 2)
    for (const [place, { tells, wording }] of sorted.entries()) {
      const numbers = [wording.others[0] ?? none, wording.length, keys.get(tells) ?? none]
      this.#entries.set(numbers, place * width)
      this.#from[wording.head + 1] = place + 1
    }
    for (let mark = 1; mark < this.#from.length; mark++)
      this.#from[mark] = Math.max(this.#from[mark] ?? 0, this.#from[mark - 1] ?? 0)
  }

  /** What a text tells, each by the longest wording that stands in it. */
  find(seen: Sightings): Hit<Key>[] {
    const hits: Hit<Key>[] = []
    const entries = this.#entries
    const last = this.#from.length - 1
    for (const mark of seen.marks) {
      if (mark >= last) continue
      const end = this.#from[mark + 1] ?? 0
      for (let place = this.#from[mark] ?? 0; place < end; place++) {
        const other = entries[place * width + second] ?? none
        if (other !== none && !seen.has(other)) continue
        const at = other === none ? seen.first(mark) : this.#find(place, seen)
        if (at !== undefined)
          this.#add(
            hits,
            entries[place * width + told] ?? 0,
            at,
            entries[place * width + length] ?? 0,
          )
      }
    }
    return hits
  }

  #find(place: number, seen: Sightings): number | undefined {
    const wording = this.#wordings[place]
    return wording && findWording(wording, seen)
  }

  #add(hits: Hit<Key>[], key: number, at: number, length: number): void {
    const tells = this.#keys[key]
    if (tells === undefined) return
    const known = hits[this.#places[key] ?? 0]
    if (known?.tells !== tells) {
      this.#places[key] = hits.length
      hits.push({ tells, at, length })
    } else if (length > known.length) {
      known.at = at
      known.length = length
    }
  }
}
