import type { Sightings } from './sightings.ts'
import { isWordUnit } from './units.ts'

/** What ends where: a wording's number and name, whether its last word must end there too, and the units that lead there. */
export type Entry = { units: Uint16Array; id: number; name: string; wholeWord: boolean }

/** As many units as count of those that there are. */
type Stretch = { units: Uint16Array; length: number }

const ascii = 128

// What a node begins with on the tape. Numbers that may be large take two units, the lower first.
const labelLength = 0
const endCount = 1
const firstEnd = 2
const childCount = 4
const headWidth = 5
/** The first unit of a child, and where that lies. */
const childWidth = 3

/** A node that is to be written: its entries, of which the first `ends` end there, and how many units lead to it and to its end. */
type Draft = {
  from: number
  to: number
  ends: number
  depth: number
  end: number
  children: Draft[]
  at: number
}

/**
 * A trie whose nodes stand for all units up to the next fork. A text is matched against it from each beginning of a word,
 * where objects and maps would cost more than all the rest of a diagnosis: its nodes lie on one tape, each with its label
 * (but for the first unit, by which it was found), the first units of its children in their order, and where these lie.
 */
export class RadixTrie {
  readonly #tape: Uint16Array
  /** Numbers of wordings, or their complements where the last word must end there. */
  readonly #ends: Int32Array
  /** The children of the root for most of all first units. */
  readonly #ofAscii = new Int32Array(ascii)

  constructor(entries: readonly Entry[]) {
    const sorted = [...entries].sort(compare)
    this.#ends = Int32Array.from(sorted, ({ id, wholeWord }) => (wholeWord ? ~id : id))
    const { drafts, width } = draft(sorted)
    this.#tape = new Uint16Array(width)
    for (const each of drafts) this.#write(each, sorted)
    for (let unit = 0; unit < ascii; unit++) this.#ofAscii[unit] = this.#childOf(0, unit)
  }

  /** Notes all entries that stand in the text from `start` on. */
  walk(text: Stretch, start: number, seen: Sightings): void {
    const { units, length } = text
    const tape = this.#tape
    const unit = units[start] ?? 0
    let node = unit < ascii ? (this.#ofAscii[unit] ?? 0) : this.#childOf(0, unit)
    let index = start + 1
    while (node !== 0) {
      const end = index + (tape[node + labelLength] ?? 0)
      if (end > length) return
      const ahead = node + headWidth - index
      for (; index < end; index++) if (units[index] !== tape[index + ahead]) return
      if (tape[node + endCount] !== 0) this.#note(node, text, start, end, seen)
      if (index === length) return
      node = this.#childOf(node, units[index++] ?? 0)
    }
  }

  #note(node: number, { units, length }: Stretch, start: number, end: number, seen: Sightings) {
    const inWord = end < length && isWordUnit(units[end - 1] ?? 0) && isWordUnit(units[end] ?? 0)
    const from = this.#numberAt(node + firstEnd)
    const count = this.#tape[node + endCount] ?? 0
    for (let place = from; place < from + count; place++) {
      const id = this.#ends[place] ?? 0
      if (id >= 0) seen.note(id, start, end)
      else if (!inWord) seen.note(~id, start, end)
    }
  }

  /** The child whose label begins with this unit, 0 where there is none. */
  #childOf(node: number, unit: number): number {
    const tape = this.#tape
    const from = node + headWidth + (tape[node + labelLength] ?? 0)
    const count = tape[node + childCount] ?? 0
    for (let child = 0; child < count; child++) {
      const first = tape[from + child] ?? 0
      if (first >= unit) return first === unit ? this.#numberAt(from + count + 2 * child) : 0
    }
    return 0
  }

  #numberAt(place: number): number {
    return (this.#tape[place] ?? 0) + (this.#tape[place + 1] ?? 0) * 0x1_00_00
  }

  #write({ at, from, depth, end, ends, children }: Draft, sorted: readonly Entry[]): void {
    const label = sorted[from]?.units.subarray(depth + 1, end) ?? []
    const head = [label.length, ends, ...unitsOf(from), children.length]
    const firstUnits = children.map((child) => sorted[child.from]?.units[end] ?? 0)
    const places = children.flatMap((child) => unitsOf(child.at))
    this.#tape.set([...head, ...label, ...firstUnits, ...places], at)
  }
}

function unitsOf(number: number): [number, number] {
  return [number % 0x1_00_00, Math.floor(number / 0x1_00_00)]
}

/** All nodes, the root first, each with its place on the tape, and how long that is. */
function draft(sorted: readonly Entry[]): { drafts: Draft[]; width: number } {
  const drafts = [node(sorted, 0, sorted.length, 0, 0)]
  let width = 0
  // A list hands out what is added while it is gone through.
  for (const each of drafts) {
    for (let next = each.from + each.ends; next < each.to;) {
      const start = next
      const unit = sorted[start]?.units[each.end]
      while (next < each.to && sorted[next]?.units[each.end] === unit) next++
      const end = common(sorted[start], sorted[next - 1])
      each.children.push(node(sorted, start, next, each.end, end))
    }
    drafts.push(...each.children)
    each.at = width
    width += headWidth + Math.max(0, each.end - each.depth - 1) + childWidth * each.children.length
  }
  return { drafts, width }
}

function node(
  sorted: readonly Entry[],
  from: number,
  to: number,
  depth: number,
  end: number,
): Draft {
  let next = from
  while (next < to && sorted[next]?.units.length === end) next++
  return { from, to, ends: next - from, depth, end, children: [], at: 0 }
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
