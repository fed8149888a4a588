import type { Finding, Language } from '@ehlo/shared'
import { checks } from './checks/index.ts'
import type { TestEvidence } from './evidence.ts'
import { unlikeClaims } from './unlike-claims.ts'

/** What the evidence means, best first. */
export function diagnoseTest(evidence: TestEvidence, _language: Language): Finding[] {
  const claims = unlikeClaims(checks.flatMap(({ judge }) => judge(evidence)))
  return claims
    .sort((a, b) => b.confidence - a.confidence)
    .map((claim) => ({
      ...claim,
      severity: 'critical',
      actor: 'you',
      title: claim.cause,
      explanation: '',
      steps: [],
      references: [],
    }))
}
