import type { CauseLabel } from '../causes/index.ts'
import type { Evidence } from '../model/finding.ts'

/**
 * A judgement without words: this cause fits this evidence, this surely (0 to 1). Checks of a run and the recogniser
 * of pasted text both answer claims; `explain` turns them into findings in a language.
 */
export type Claim = {
  cause: CauseLabel
  confidence: number
  evidence: Evidence[]
}
