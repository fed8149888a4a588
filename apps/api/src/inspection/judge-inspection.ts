import type { Finding } from '@ehlo/shared'
import { explain } from '@ehlo/shared/diagnosis'
import type { Claim, DiagnosisTexts } from '@ehlo/shared/diagnosis'
import { findProvider } from '@ehlo/shared/providers'
import { inspectionChecks } from './checks/index.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'

/** What is wrong with the server and the domain, best first, in words. */
export function judgeInspection(
  evidence: InspectionEvidence,
  domainClaims: readonly Claim[],
  texts: DiagnosisTexts,
): Finding[] {
  const claims = [...inspectionChecks.flatMap((check) => check.judge(evidence)), ...domainClaims]
  return explain(claims, texts, { provider: findProvider({ host: evidence.host }) })
}
