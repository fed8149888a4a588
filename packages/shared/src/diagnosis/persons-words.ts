import type { Lexicon, Sightings } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** Marks of what a person says of a cause: that it is ruled out, or that it was the one. */
export type PersonMarks = {
  denied: readonly number[]
  found: readonly number[]
  cured: readonly number[]
}

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
  const enter = (wordings: readonly string[]) => wordings.map((wording) => lexicon.add(wording))
  return { denied: enter(denied), found: enter(found), cured: enter(cured) }
}

/** What was seen, without the clauses that say what it is not: "credentials aren't the problem". */
export function withoutDenied(seen: Sightings, reading: Reading, marks: PersonMarks): Sightings {
  const spans = marks.denied.flatMap((mark) =>
    (seen.get(mark)?.starts ?? []).map((end) => ({ from: clauseStart(reading, end), end })),
  )
  if (spans.length === 0) return seen
  const kept: Sightings = new Map()
  for (const [mark, { starts, ends }] of seen) {
    const stays = starts.map(
      (start) => !spans.some(({ from, end }) => start >= from && start < end),
    )
    if (!stays.includes(true)) continue
    kept.set(mark, {
      starts: starts.filter((_, index) => stays[index]),
      ends: ends.filter((_, index) => stays[index]),
    })
  }
  return kept
}

function clauseStart({ units, lineStarts }: Reading, end: number): number {
  const line = lineStarts.findLast((start) => start <= end) ?? 0
  for (let at = end - 1; at > Math.max(line, end - clause); at--)
    if (ends.has(units[at] ?? 0)) return at
  return Math.max(line, end - clause)
}

/** Whether a person says that this was it: "solved: …", "… fixed it". */
export function isSettled(at: number, seen: Sightings, marks: PersonMarks): boolean {
  const stands = (mark: number, from: number, to: number) =>
    seen.get(mark)?.starts.some((start) => start >= from && start <= to) ?? false
  return (
    marks.found.some((mark) => stands(mark, at - afterFound, at - 1)) ||
    marks.cured.some((mark) => stands(mark, at + 1, at + beforeCured))
  )
}
