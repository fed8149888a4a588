/**
 * The edges of a trie in three flat arrays with open addressing: a text is matched against it unit by unit, where a Map
 * would cost more than all the rest of a diagnosis. Node 0 is the root, and no edge leads there.
 */
export class EdgeTable {
  #nodes = 1
  #mask = 0x3_ff_ff
  #from = new Int32Array(this.#mask + 1)
  #unit = new Uint16Array(this.#mask + 1)
  #to = new Int32Array(this.#mask + 1)

  /** The node behind an edge, 0 where there is none. */
  follow(node: number, unit: number): number {
    return this.#to[this.#slot(node, unit)] ?? 0
  }

  /** The node behind an edge, which is made where it is missing; new nodes are numbered upwards. */
  grow(node: number, unit: number): number {
    const slot = this.#slot(node, unit)
    const known = this.#to[slot] ?? 0
    if (known !== 0) return known
    this.#set(slot, node, unit, this.#nodes)
    this.#nodes += 1
    if (this.#nodes * 2 > this.#mask) this.#double()
    return this.#nodes - 1
  }

  #slot(node: number, unit: number): number {
    let slot = (Math.imul(node, 0x9e_37_79_b1) ^ Math.imul(unit, 0x85_eb_ca_6b)) >>> 8
    for (;;) {
      slot &= this.#mask
      if (this.#to[slot] === 0) return slot
      if (this.#from[slot] === node && this.#unit[slot] === unit) return slot
      slot += 1
    }
  }

  #set(slot: number, node: number, unit: number, to: number): void {
    this.#from[slot] = node
    this.#unit[slot] = unit
    this.#to[slot] = to
  }

  #double(): void {
    const [from, units, to] = [this.#from, this.#unit, this.#to]
    this.#mask = this.#mask * 2 + 1
    this.#from = new Int32Array(this.#mask + 1)
    this.#unit = new Uint16Array(this.#mask + 1)
    this.#to = new Int32Array(this.#mask + 1)
    for (const [slot, node] of to.entries()) {
      if (node === 0) continue
      const [start = 0, unit = 0] = [from[slot], units[slot]]
      this.#set(this.#slot(start, unit), start, unit, node)
    }
  }
}
