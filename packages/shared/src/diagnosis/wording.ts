import type { Lexicon } from './lexicon.ts'
import type { Sightings } from './sightings.ts'

/** What must stand in a text: parts that follow each other with gaps between them, or that stand near each other. */
type Term = { parts: readonly number[]; isNear: boolean }

/**
 * A compiled wording: terms that must all stand in the text. `head` is the part by which a text is found to be worth a
 * closer look, `others` are all the rest.
 */
export type Wording = {
  terms: readonly Term[]
  head: number
  others: readonly number[]
  length: number
}

const maxGap = 160
const near = 64
/** What a wording of concepts counts for where a longer one says more. */
const lengthOfConcepts = 12

/** Reads the notation of `Rule.says`. */
export function compileWording(text: string, lexicon: Lexicon): Wording {
  const terms = text.split(' & ').map((term) => ({
    parts: partsOf(term).map((part) => lexicon.add(part)),
    isNear: term.includes(' ~ '),
  }))
  const [head = -1, ...others] = terms.flatMap(({ parts }) => parts)
  return { terms, head, others, length: text.includes('{') ? lengthOfConcepts : text.length }
}

/** All that must stand in a text for a wording. */
export function partsOf(text: string): string[] {
  return text.split(' & ').flatMap((term) => term.split(term.includes(' ~ ') ? ' ~ ' : ' * '))
}

/** Where the wording stands, or nothing. */
export function findWording(wording: Wording, seen: Sightings): number | undefined {
  const { head, others, terms } = wording
  for (const part of others) if (!seen.has(part)) return undefined
  if (others.length === 0) return seen.first(head)
  let first: number | undefined
  for (const { parts, isNear } of terms) {
    const at = isNear ? findNear(parts, seen) : findSequence(parts, seen)
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

/** In whatever order: what languages put first differs. */
function findNear(parts: readonly number[], seen: Sightings): number | undefined {
  const [head, ...rest] = parts
  const heads = head === undefined ? undefined : seen.get(head)
  if (!heads) return undefined
  return heads.starts.find((start, index) => {
    const end = heads.ends[index] ?? start
    return rest.every((part) => {
      const other = seen.get(part)
      return other?.starts.some(
        (from, place) => from <= end + near && (other.ends[place] ?? from) >= start - near,
      )
    })
  })
}
