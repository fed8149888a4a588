import type { Block } from '../../reading.ts'
import { linesOfTable } from './lines-of-table.ts'
import type { Line } from './lines.ts'
import { fieldLine, longestLine, plainLine } from './make-line.ts'

/** Lines that a change takes away are no longer in force. */
const beginsDiff = /^(?:diff --git |@@ -\d)/

/** The lines of a page, whatever they were before; quote marks, bullets and numbering are taken off. */
export function* linesOf(blocks: readonly Block[]): Generator<Line> {
  let records = 0
  let isDiff = false
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
        isDiff = false
        yield { ...plainLine(block.text), kind: 'heading', level: block.level }
        break
      case 'text':
        isDiff ||= beginsDiff.test(block.text)
        if (isDiff && block.text.startsWith('-')) break
        yield* piecesOf(isDiff && block.text.startsWith('+') ? block.text.slice(1) : block.text)
        break
      case 'field':
        yield {
          ...fieldLine(block.label, block.value),
          ...(block.isControl === true ? { isControl: true as const } : {}),
        }
        break
      case 'table':
        yield* linesOfTable(block.rows, records)
        records += block.rows.length + (block.rows[0]?.length ?? 0) + 1
        break
    }
  }
}

/** A line without end is cut between words. */
function* piecesOf(text: string): Generator<Line> {
  for (let from = 0; from < text.length;) {
    const end = from + longestLine
    const blank = end < text.length ? text.lastIndexOf(' ', end) : text.length
    const stop = blank > from ? blank : end
    yield plainLine(text.slice(from, stop))
    from = stop
  }
}
