import type { CauseLabel } from '../causes/index.ts'
import type { Evidence } from '../model/finding.ts'
import type { StageId } from '../model/stage.ts'

/**
 * A judgement without words: this cause fits this evidence, this surely (0 to 1). Checks of a run and the recogniser
 * of pasted text both answer claims; `explain` turns them into findings in a language.
 */
export type Claim = {
  cause: CauseLabel
  confidence: number
  evidence: Evidence[]
}

/** A claim from what was said, verbatim, or from what was observed. */
export function claim(
  cause: CauseLabel,
  confidence: number,
  said: string | Evidence | readonly Evidence[],
  stage?: StageId,
): Claim {
  const evidence = typeof said === 'string' ? [{ text: said }] : [said].flat()
  return {
    cause,
    confidence,
    evidence: stage === undefined ? evidence : evidence.map((each) => ({ stage, ...each })),
  }
}
