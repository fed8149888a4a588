import { concepts } from './concepts.ts'
import { EdgeTable } from './edge-table.ts'
import { readText } from './read-text.ts'
import type { Reading } from './reading.ts'
import { isWordUnit, space } from './units.ts'

/** Where each wording was seen: ends of at most `maxPositions` occurrences, with their starts. */
export type Sightings = Map<number, { starts: number[]; ends: number[] }>

const maxPositions = 24
/** Scripts without spaces between words: a wording may begin anywhere in them. */
const firstIdeograph = 0x2e80

/** What ends at a node: a wording, whether its last word must end there, and what else ends at the same node. */
type End = { id: number; wholeWord: boolean; next: End | undefined }

/**
 * A trie over all wordings. Matching walks it from each beginning of a word, so its work is bounded by the length of
 * the text times that of the longest wording: there is nothing to backtrack into.
 */
export class Lexicon {
  readonly #edges = new EdgeTable()
  readonly #ends: (End | undefined)[] = [undefined]
  readonly #ids = new Map<string, number>()

  /** The number of a wording, or of a concept in braces; a final `_` asks that the word ends there. */
  add(wording: string): number {
    const known = this.#ids.get(wording)
    if (known !== undefined) return known
    const id = this.#ids.size
    this.#ids.set(wording, id)
    for (const form of formsOf(wording)) this.#enter(form, id)
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

  #enter(form: string, id: number): void {
    let node = 0
    for (const unit of canonical(form.replace(/_$/, ''))) {
      const next = this.#edges.grow(node, unit)
      if (next === this.#ends.length) this.#ends.push(undefined)
      node = next
    }
    if (node === 0) return
    this.#ends[node] = { id, wholeWord: form.endsWith('_'), next: this.#ends[node] }
  }

  #walk(units: Uint16Array, start: number, length: number, seen: Sightings): void {
    let node = 0
    for (let index = start; index < length; index++) {
      const unit = units[index] ?? 0
      node = this.#edges.follow(node, unit)
      if (node === 0) return
      let end = this.#ends[node]
      if (end === undefined) continue
      const inWord = isWordUnit(unit) && index + 1 < length && isWordUnit(units[index + 1] ?? 0)
      for (; end !== undefined; end = end.next) {
        if (!(inWord && end.wholeWord)) note(seen, end.id, start, index + 1)
      }
    }
  }
}

const named: Record<string, string | undefined> = concepts

function formsOf(wording: string): readonly string[] {
  const forms = wording.startsWith('{') ? named[wording.slice(1, -1)] : undefined
  return forms?.split('|') ?? [wording]
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
