import type { Claim } from '@ehlo/shared/diagnosis'

/** One claim a cause, with the evidence of all: twenty refused addresses are one finding. */
export function unlikeClaims(claims: readonly Claim[]): Claim[] {
  const byCause = new Map<Claim['cause'], Claim>()
  for (const claim of claims) {
    const known = byCause.get(claim.cause)
    byCause.set(
      claim.cause,
      known === undefined
        ? claim
        : {
            ...known,
            confidence: Math.max(known.confidence, claim.confidence),
            evidence: [...known.evidence, ...claim.evidence],
          },
    )
  }
  return [...byCause.values()]
}
