import type { Claim } from '@ehlo/shared/diagnosis'
import type { InspectionEvidence } from './inspection-evidence.ts'

/** A pure judgement of a server: what is wrong with it, if this evidence shows it. */
export type InspectionCheck = {
  id: string
  references: readonly string[]
  judge(evidence: InspectionEvidence): Claim[]
}
