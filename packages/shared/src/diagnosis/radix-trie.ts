/** What ends where: a wording's number and name, whether its last word must end there too, and the units that lead there. */
export type Entry = { units: Uint16Array; id: number; name: string; wholeWord: boolean }

const ascii = 128

/**
 * A trie whose nodes stand for all units up to the next fork, in flat arrays: a text is matched against it from each
 * beginning of a word, where objects and maps would cost more than all the rest of a diagnosis. The children of a node
 * follow each other, in the order of their first units. Node 0 is the root.
 */
export class RadixTrie {
  /** The units of all entries, one behind the other; a label is a stretch of them. */
  readonly units: Uint16Array
  readonly labelAt: Int32Array
  readonly labelLength: Uint16Array
  /** `ends[endAt[node]]` is the first of what ends at a node: a number, or its complement if the last word must end there. */
  readonly endAt: Int32Array
  readonly endCount: Uint16Array
  readonly ends: Int32Array
  readonly #firstUnit: Uint16Array
  readonly #childAt: Int32Array
  readonly #childCount: Uint16Array
  /** The children of the root for most of all first units. */
  readonly #ofAscii = new Int32Array(ascii)

  constructor(entries: readonly Entry[]) {
    const sorted = [...entries].sort(compare)
    const nodesMax = 2 * sorted.length + 1
    this.ends = Int32Array.from(sorted, ({ id, wholeWord }) => (wholeWord ? ~id : id))
    this.units = new Uint16Array(sorted.reduce((sum, { units }) => sum + units.length, 0))
    this.labelAt = new Int32Array(nodesMax)
    this.labelLength = new Uint16Array(nodesMax)
    this.endAt = new Int32Array(nodesMax)
    this.endCount = new Uint16Array(nodesMax)
    this.#firstUnit = new Uint16Array(nodesMax)
    this.#childAt = new Int32Array(nodesMax)
    this.#childCount = new Uint16Array(nodesMax)
    this.#build(sorted)
  }

  /** The child whose label begins with this unit, 0 where there is none. */
  childOf(node: number, unit: number): number {
    if (node === 0 && unit < ascii) return this.#ofAscii[unit] ?? 0
    const from = this.#childAt[node] ?? 0
    const to = from + (this.#childCount[node] ?? 0)
    for (let child = from; child < to; child++) {
      const first = this.#firstUnit[child] ?? 0
      if (first === unit) return child
      if (first > unit) return 0
    }
    return 0
  }

  #build(sorted: readonly Entry[]): void {
    const offsets: number[] = []
    let offset = 0
    for (const { units } of sorted) {
      this.units.set(units, offset)
      offsets.push(offset)
      offset += units.length
    }
    // What is still to be made of a node: its entries, and how many units lead to it.
    const ranges = [{ from: 0, to: sorted.length, depth: 0 }]
    for (let node = 0; node < ranges.length; node++) {
      const { from, to, depth } = ranges[node] ?? { from: 0, to: 0, depth: 0 }
      const end = node === 0 ? 0 : common(sorted[from], sorted[to - 1])
      this.labelAt[node] = (offsets[from] ?? 0) + depth
      this.labelLength[node] = end - depth
      this.#firstUnit[node] = sorted[from]?.units[depth] ?? 0
      this.endAt[node] = from
      let next = from
      while (next < to && sorted[next]?.units.length === end) next++
      this.endCount[node] = next - from
      this.#childAt[node] = ranges.length
      while (next < to) {
        const start = next
        const unit = sorted[start]?.units[end]
        while (next < to && sorted[next]?.units[end] === unit) next++
        ranges.push({ from: start, to: next, depth: end })
      }
      this.#childCount[node] = ranges.length - (this.#childAt[node] ?? 0)
    }
    for (let unit = 0; unit < ascii; unit++) {
      const from = this.#childAt[0] ?? 0
      for (let child = from; child < from + (this.#childCount[0] ?? 0); child++)
        if (this.#firstUnit[child] === unit) this.#ofAscii[unit] = child
    }
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
