import type { Claim } from '@ehlo/shared/diagnosis'
import type { DnsRecordCheck } from '@ehlo/shared'
import type { DomainEvidence, DomainSubject } from './domain-evidence.ts'

export type DomainJudgement = { rows: DnsRecordCheck[]; claims: Claim[] }

type DomainCheckDefinition<Need extends keyof DomainEvidence> = {
  id: string
  /** The slices without which there is nothing to say. */
  needs: readonly Need[]
  references: readonly string[]
  judge(
    evidence: Pick<DomainEvidence, Need> & Partial<DomainEvidence>,
    subject: DomainSubject,
  ): DomainJudgement
}

/** A pure judgement of a domain's records: the row to show and, where something is wrong, why. */
export type DomainCheck = {
  id: string
  references: readonly string[]
  judge(evidence: Partial<DomainEvidence>, subject: DomainSubject): DomainJudgement
}

export function defineDomainCheck<const Need extends keyof DomainEvidence>(
  definition: DomainCheckDefinition<Need>,
): DomainCheck {
  return {
    id: definition.id,
    references: definition.references,
    judge(evidence, subject) {
      const isComplete = definition.needs.every((need) => evidence[need] !== undefined)
      if (!isComplete) return { rows: [], claims: [] }
      // Every needed slice was found above.
      return definition.judge(evidence as Pick<DomainEvidence, Need>, subject)
    },
  }
}
