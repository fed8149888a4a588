import type { Finding } from '@ehlo/shared'
import { explain } from '@ehlo/shared/diagnosis'
import type { Claim, DiagnosisTexts } from '@ehlo/shared/diagnosis'
import { findProvider } from '@ehlo/shared/providers'
import { inspectionChecks } from './checks/index.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'

/** What is wrong with the server and the domain, worst first, in words. */
export function judgeInspection(
  evidence: InspectionEvidence,
  domainClaims: readonly Claim[],
  texts: DiagnosisTexts,
): Finding[] {
  const claims = [...inspectionChecks.flatMap((check) => check.judge(evidence)), ...domainClaims]
  const findings = explain(claims, texts, { provider: findProvider({ host: evidence.host }) })
  // They are true side by side, not explanations that compete: what stops mail comes before what could be better.
  return findings.toSorted((one, other) => weight[one.severity] - weight[other.severity])
}

const weight = { critical: 0, warning: 1, info: 2 }
