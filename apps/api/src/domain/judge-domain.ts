import { domainChecks } from './checks/index.ts'
import type { DomainJudgement } from './domain-check.ts'
import type { DomainEvidence, DomainSubject } from './domain-evidence.ts'
import { join } from './judgement.ts'

/** What the evidence means; checks whose evidence is missing say nothing. */
export function judgeDomain(
  evidence: Partial<DomainEvidence>,
  subject: DomainSubject,
): DomainJudgement {
  return join(domainChecks.map((check) => check.judge(evidence, subject)))
}
