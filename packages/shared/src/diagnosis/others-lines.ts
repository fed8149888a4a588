import type { Span } from './persons-words.ts'
import { lineOf, type Reading } from './reading.ts'
import type { RuleBook } from './rule-book.ts'
import type { Sightings } from './sightings.ts'

/** In a text of several lines, those that speak of another service and not of mail: what failed there is not what sends. */
export function findOthersLines(
  reading: Reading,
  seen: Sightings,
  { ofMail, ofOthers }: RuleBook,
): Span[] {
  const { lineStarts, length } = reading
  if (lineStarts.length === 1) return []
  const lines = linesOf(ofOthers, reading, seen)
  if (lines.size === 0) return []
  for (const line of linesOf(ofMail, reading, seen)) lines.delete(line)
  return [...lines].map((line) => ({
    from: lineStarts[line] ?? 0,
    to: (lineStarts[line + 1] ?? length + 1) - 1,
  }))
}

function linesOf(marks: ReadonlySet<number>, reading: Reading, seen: Sightings): Set<number> {
  const lines = new Set<number>()
  for (const mark of seen.marks)
    if (marks.has(mark))
      for (const at of seen.get(mark)?.starts ?? []) lines.add(lineOf(reading, at))
  return lines
}
