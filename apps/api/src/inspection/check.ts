import type { Claim } from '@ehlo/shared/diagnosis'
import type { StageId } from '@ehlo/shared'
import type { InspectionEvidence } from './inspection-evidence.ts'

/** A pure judgement of a server: what is wrong with it, if this evidence shows it. */
export type InspectionCheck = {
  id: string
  references: readonly string[]
  judge(evidence: InspectionEvidence): Claim[]
}

export function claim(
  cause: Claim['cause'],
  confidence: number,
  text: string,
  stage?: StageId,
): Claim {
  return { cause, confidence, evidence: [stage === undefined ? { text } : { stage, text }] }
}
