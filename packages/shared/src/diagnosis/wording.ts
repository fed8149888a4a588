import type { Lexicon, Sightings } from './lexicon.ts'

/** A compiled wording: terms that must all stand in the text, each a sequence of parts with gaps between them. */
export type Wording = { terms: readonly (readonly number[])[]; length: number }

const maxGap = 160

/** Reads the notation of `Rule.says`. */
export function compileWording(text: string, lexicon: Lexicon): Wording {
  const terms = text.split(' & ').map((term) => term.split(' * ').map((part) => lexicon.add(part)))
  return { terms, length: text.length }
}

/** Where the wording stands, or nothing. */
export function findWording(wording: Wording, seen: Sightings): number | undefined {
  let first: number | undefined
  for (const parts of wording.terms) {
    const at = findSequence(parts, seen)
    if (at === undefined) return undefined
    first ??= at
  }
  return first
}

function findSequence(parts: readonly number[], seen: Sightings): number | undefined {
  const [head, ...rest] = parts
  const heads = head === undefined ? undefined : seen.get(head)
  if (!heads) return undefined
  for (const [index, start] of heads.starts.entries()) {
    if (follows(rest, heads.ends[index] ?? start, seen)) return start
  }
  return undefined
}

/** Greedy from the left: the nearest next part is always the best one, so nothing is tried twice. */
function follows(parts: readonly number[], end: number, seen: Sightings): boolean {
  let from = end
  for (const part of parts) {
    const positions = seen.get(part)
    const next = positions?.starts.findIndex((start) => start >= from && start <= from + maxGap)
    if (!positions || next === undefined || next === -1) return false
    from = positions.ends[next] ?? from
  }
  return true
}
