import type { Evidence } from '../model/finding.ts'
import type { StageId } from '../model/stage.ts'
import { withoutSecrets } from '../report/redaction/without-secrets.ts'
import { lineOf, type Reading } from './reading.ts'

const maxQuote = 500

// Looked through for secrets before it is cut: half a secret has no shape.
const maxLine = 5_000

/** The original line that an offset lies in, verbatim but for its length and for what gives access: a log may hold a login. */
export function quote(reading: Reading, at: number, stage: StageId | undefined): Evidence {
  const line = withoutSecrets((reading.lines[lineOf(reading, at)] ?? '').trim().slice(0, maxLine))
  const text = line.length > maxQuote ? `${line.slice(0, maxQuote - 1)}…` : line
  return stage === undefined ? { text } : { stage, text }
}
