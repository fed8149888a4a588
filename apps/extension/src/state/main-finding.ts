import type { Finding } from '@ehlo/shared'

/** Why a run failed: what stops mail comes before what it is only warned of. */
export function mainFinding(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find(({ severity }) => severity === 'critical') ??
    findings.find(({ severity }) => severity === 'warning')
  )
}
