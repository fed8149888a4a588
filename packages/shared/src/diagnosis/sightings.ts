/** Ends of occurrences, with their starts. */
export type Positions = { readonly starts: number[]; readonly ends: number[] }

const maxPositions = 24

/**
 * Where each wording stands in a text. `places` is memory as large as the lexicon, for all texts one after another: what it
 * holds of an earlier text is known by `marks`, so that nothing needs to be cleared.
 */
export class Sightings {
  /** The numbers of the wordings, in the order in which the text brings them. */
  readonly marks: number[] = []
  readonly #positions: Positions[] = []
  readonly #places: Uint32Array

  constructor(places: Uint32Array) {
    this.#places = places
  }

  has(mark: number): boolean {
    return this.marks[this.#places[mark] ?? 0] === mark
  }

  get(mark: number): Positions | undefined {
    const place = this.#places[mark] ?? 0
    return this.marks[place] === mark ? this.#positions[place] : undefined
  }

  /** Where the wording stands first. */
  first(mark: number): number | undefined {
    return this.get(mark)?.starts[0]
  }

  note(mark: number, start: number, end: number): void {
    const known = this.get(mark)
    if (known === undefined) {
      this.#places[mark] = this.marks.length
      this.marks.push(mark)
      this.#positions.push({ starts: [start], ends: [end] })
    } else if (known.starts.length < maxPositions) {
      known.starts.push(start)
      known.ends.push(end)
    }
  }

  /** Those that begin elsewhere than at the places asked for. */
  without(isLeftOut: (start: number) => boolean): Sightings {
    const kept = new Sightings(new Uint32Array(this.#places.length))
    for (const [place, mark] of this.marks.entries()) {
      const { starts, ends } = this.#positions[place] ?? { starts: [], ends: [] }
      for (const [index, start] of starts.entries())
        if (!isLeftOut(start)) kept.note(mark, start, ends[index] ?? start)
    }
    return kept
  }
}
