import type { Evidence } from '../model/finding.ts'
import type { StageId } from '../model/stage.ts'
import { withoutSecrets } from '../report/redaction/without-secrets.ts'
import type { Reading } from './reading.ts'

const maxQuote = 500

// Looked through for secrets before it is cut: half a secret has no shape.
const maxLine = 5_000

/** A line of the original, verbatim but for its length and for what gives access: a log may hold a login. */
export function quote({ lines }: Reading, number: number, stage: StageId | undefined): Evidence {
  const line = withoutSecrets((lines[number] ?? '').trim().slice(0, maxLine))
  const text = line.length > maxQuote ? `${line.slice(0, maxQuote - 1)}…` : line
  return stage === undefined ? { text } : { stage, text }
}
