import type { Sightings } from './sightings.ts'
import { isWordUnit } from './units.ts'

/** What ends where: a wording's number and name, whether its last word must end there too, and the units that lead there. */
export type Entry = { units: Uint16Array; id: number; name: string; wholeWord: boolean }

/** As many units as count of those that there are. */
type Stretch = { units: Uint16Array; length: number }

const ascii = 128

// A node's numbers lie side by side, so that one look at memory brings them all.
const width = 8
const label = 0
const labelLength = 1
/** Where what ends at a node begins in `#ends`. */
const firstEnd = 2
const endCount = 3
const firstChild = 4
const childCount = 5

/**
 * A trie whose nodes stand for all units up to the next fork, in flat arrays: a text is matched against it from each
 * beginning of a word, where objects and maps would cost more than all the rest of a diagnosis. The children of a node
 * follow each other, in the order of their first units. Node 0 is the root.
 */
export class RadixTrie {
  /** The units of all entries, one behind the other; a label is a stretch of them. */
  readonly #units: Uint16Array
  readonly #nodes: Int32Array
  readonly #firstUnits: Uint16Array
  /** Numbers of wordings, or their complements where the last word must end there. */
  readonly #ends: Int32Array
  /** The children of the root for most of all first units. */
  readonly #ofAscii = new Int32Array(ascii)

  constructor(entries: readonly Entry[]) {
    const sorted = [...entries].sort(compare)
    const nodesMax = 2 * sorted.length + 1
    this.#ends = Int32Array.from(sorted, ({ id, wholeWord }) => (wholeWord ? ~id : id))
    this.#units = new Uint16Array(sorted.reduce((sum, { units }) => sum + units.length, 0))
    this.#nodes = new Int32Array(nodesMax * width)
    this.#firstUnits = new Uint16Array(nodesMax)
    this.#build(sorted)
  }

  /** Notes all entries that stand in the text from `start` on. */
  walk(text: Stretch, start: number, seen: Sightings): void {
    const { units, length } = text
    const nodes = this.#nodes
    const labels = this.#units
    const unit = units[start] ?? 0
    let node = unit < ascii ? (this.#ofAscii[unit] ?? 0) : this.#childOf(0, unit)
    let index = start
    while (node !== 0) {
      const place = node * width
      const end = index + (nodes[place + labelLength] ?? 0)
      if (end > length) return
      const ahead = (nodes[place + label] ?? 0) - index
      for (let at = index + 1; at < end; at++) if (units[at] !== labels[at + ahead]) return
      index = end
      if (nodes[place + endCount] !== 0) this.#note(place, text, start, end, seen)
      if (index === length) return
      node = this.#childOf(node, units[index] ?? 0)
    }
  }

  #note(node: number, { units, length }: Stretch, start: number, end: number, seen: Sightings) {
    const inWord = end < length && isWordUnit(units[end - 1] ?? 0) && isWordUnit(units[end] ?? 0)
    const from = this.#nodes[node + firstEnd] ?? 0
    const count = this.#nodes[node + endCount] ?? 0
    for (let place = from; place < from + count; place++) {
      const id = this.#ends[place] ?? 0
      if (id >= 0) seen.note(id, start, end)
      else if (!inWord) seen.note(~id, start, end)
    }
  }

  /** The child whose label begins with this unit, 0 where there is none. */
  #childOf(node: number, unit: number): number {
    const from = this.#nodes[node * width + firstChild] ?? 0
    const to = from + (this.#nodes[node * width + childCount] ?? 0)
    for (let child = from; child < to; child++) {
      const first = this.#firstUnits[child] ?? 0
      if (first >= unit) return first === unit ? child : 0
    }
    return 0
  }

  #build(sorted: readonly Entry[]): void {
    const offsets: number[] = []
    let offset = 0
    for (const { units } of sorted) {
      this.#units.set(units, offset)
      offsets.push(offset)
      offset += units.length
    }
    // What is still to be made of a node: its entries, and how many units lead to it.
    const ranges = [{ from: 0, to: sorted.length, depth: 0 }]
    for (let node = 0; node < ranges.length; node++) {
      const { from, to, depth } = ranges[node] ?? { from: 0, to: 0, depth: 0 }
      const end = node === 0 ? 0 : common(sorted[from], sorted[to - 1])
      let next = from
      while (next < to && sorted[next]?.units.length === end) next++
      const ends = next - from
      const first = ranges.length
      while (next < to) {
        const start = next
        const unit = sorted[start]?.units[end]
        while (next < to && sorted[next]?.units[end] === unit) next++
        ranges.push({ from: start, to: next, depth: end })
      }
      this.#firstUnits[node] = sorted[from]?.units[depth] ?? 0
      const numbers = [
        (offsets[from] ?? 0) + depth,
        end - depth,
        from,
        ends,
        first,
        ranges.length - first,
      ]
      this.#nodes.set(numbers, node * width)
    }
    for (let unit = 0; unit < ascii; unit++) this.#ofAscii[unit] = this.#childOf(0, unit)
  }
}

/** By units and, so that the order does not hang on when an entry came, by name. */
function compare(one: Entry, other: Entry): number {
  const [left, right] = [one.units, other.units]
  const length = Math.min(left.length, right.length)
  for (let index = 0; index < length; index++) {
    const difference = (left[index] ?? 0) - (right[index] ?? 0)
    if (difference !== 0) return difference
  }
  return left.length - right.length || (one.name < other.name ? 1 : -1)
}

/** How many units two entries begin with alike. */
function common(left: Entry | undefined, right: Entry | undefined): number {
  let length = 0
  while (
    left !== undefined &&
    length < left.units.length &&
    left.units[length] === right?.units[length]
  )
    length++
  return length
}
