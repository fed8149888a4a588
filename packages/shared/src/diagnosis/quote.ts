import type { Evidence } from '../model/finding.ts'
import type { StageId } from '../model/stage.ts'
import { lineOf, type Reading } from './reading.ts'

const maxQuote = 500

/** The original line that an offset lies in, verbatim but for its length. */
export function quote(reading: Reading, at: number, stage: StageId | undefined): Evidence {
  const line = (reading.lines[lineOf(reading, at)] ?? '').trim()
  const text = line.length > maxQuote ? `${line.slice(0, maxQuote - 1)}…` : line
  return stage === undefined ? { text } : { stage, text }
}
