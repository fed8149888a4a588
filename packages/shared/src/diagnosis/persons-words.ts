import type { Lexicon } from './lexicon.ts'
import type { Reading } from './reading.ts'
import type { Sightings } from './sightings.ts'

/** What a person says of a cause: that it is ruled out, or, before it or after it, that it was the one. */
type Say = 'denied' | 'found' | 'cured'

/** The wordings that say so. */
export type PersonMarks = Map<number, Say>

/** Offsets, both of which belong to it. */
export type Span = { from: number; to: number }

const denied = [
  'is not problem',
  'is not issue',
  'is not cause',
  'not the problem',
  'not the issue',
  'not the cause',
  'is ruled out',
  'can be ruled out',
  'no es el problema',
  'ist nicht das problem',
  'er ikke problemet',
]
const found = [
  'solved',
  'fixed by',
  'fixed it by',
  'turned out',
  'turns out',
  'problem is that',
  'problem was',
  'issue was',
  'root cause',
  'solution:',
  'had to',
  'works as soon as',
  'works when i',
  'works if i',
  'works once',
  'losung',
  'ursache war',
  'solucion',
  'losningen',
  '解决',
  '解決',
]
const cured = [
  'fixed it',
  'fixes it',
  'solved it',
  'did the trick',
  'now it works',
  'and it works',
  'and it worked',
  'danach ging es',
  'entonces funciona',
  'da virket det',
]

const clause = 100
const afterFound = 140
const beforeCured = 90
const ends = new Set(['.', ',', ';', ':', '(', '!', '?'].map((mark) => mark.charCodeAt(0)))

export function markPersonsWords(lexicon: Lexicon): PersonMarks {
  const says: [Say, readonly string[]][] = [
    ['denied', denied],
    ['found', found],
    ['cured', cured],
  ]
  return new Map(
    says.flatMap(([say, wordings]) => wordings.map((wording) => [lexicon.add(wording), say])),
  )
}

/** What was seen, without the clauses that say what it is not: "credentials aren't the problem". */
export function withoutDenied(seen: Sightings, reading: Reading, marks: PersonMarks): Sightings {
  const spans: Span[] = []
  for (const mark of seen.marks) {
    if (marks.get(mark) !== 'denied') continue
    for (const end of seen.get(mark)?.starts ?? [])
      spans.push({ from: clauseStart(reading, end), to: end - 1 })
  }
  return without(seen, spans)
}

/** What was seen outside of these spans. */
export function without(seen: Sightings, spans: readonly Span[]): Sightings {
  return spans.length === 0 ? seen : seen.without((start) => isWithin(start, spans))
}

function clauseStart({ units, lineStarts }: Reading, end: number): number {
  const line = lineStarts.findLast((start) => start <= end) ?? 0
  for (let at = end - 1; at > Math.max(line, end - clause); at--)
    if (ends.has(units[at] ?? 0)) return at
  return Math.max(line, end - clause)
}

/** Where causes stand that a person says were it: after "solved:", before "fixed it". */
export function findSettled(seen: Sightings, marks: PersonMarks): Span[] {
  const spans: Span[] = []
  for (const mark of seen.marks) {
    const say = marks.get(mark)
    if (say === undefined) continue
    const starts = seen.get(mark)?.starts ?? []
    if (say === 'found') for (const at of starts) spans.push({ from: at + 1, to: at + afterFound })
    else if (say === 'cured')
      for (const at of starts) spans.push({ from: at - beforeCured, to: at - 1 })
  }
  return spans
}

export function isWithin(at: number, spans: readonly Span[]): boolean {
  return spans.some(({ from, to }) => at >= from && at <= to)
}
