import { type CauseLabel, causes } from '../causes/index.ts'
import type { Cause, CauseText } from '../causes/cause.ts'
import { rivals } from '../causes/rivals.ts'
import type { Finding } from '../model/finding.ts'
import type { ProviderId } from '../providers/registry.ts'
import type { Claim } from './claim.ts'
import { tellEvidence } from './observations/tell-evidence.ts'
import type { TextsOfFound } from './texts.ts'

/** Whose server it was, for the steps in its own admin console. */
export type ExplainContext = { provider?: ProviderId | undefined }

/** Below this a finding also says what would tell it from its strongest rival. */
const certain = 0.9

/** Claims as findings in a language, best first; of two claims of one cause the surer stands, with both evidences. */
export function explain(
  claims: readonly Claim[],
  texts: TextsOfFound,
  { provider }: ExplainContext = {},
): Finding[] {
  const ranked = merge(claims).sort((left, right) => right.confidence - left.confidence)
  return ranked.map((claim) => toFinding(claim, ranked, texts, provider))
}

function toFinding(
  claim: Claim,
  ranked: readonly Claim[],
  texts: TextsOfFound,
  provider: ProviderId | undefined,
): Finding {
  const cause: Cause = causes[claim.cause]
  const text = textOf(claim.cause, texts)
  const steps =
    provider === undefined
      ? [...text.steps, ...(text.ownServer ?? [])]
      : (text.providers?.[provider] ?? [...(text.knownServer ?? []), ...text.steps])
  return {
    cause: claim.cause,
    severity: cause.severity,
    confidence: Math.round(claim.confidence * 100) / 100,
    actor: cause.actor,
    ...(cause.field === undefined ? {} : { field: cause.field }),
    title: text.title,
    explanation: text.explanation,
    steps: [...steps, ...probe(claim, ranked, texts)],
    evidence: tellEvidence(claim.evidence, texts.observations),
    references: [...cause.references],
  }
}

/** The cheapest probe against the surest of the other claims that this cause is known to be mistaken for. */
function probe(claim: Claim, ranked: readonly Claim[], texts: TextsOfFound): string[] {
  if (claim.confidence >= certain) return []
  const others = new Set<CauseLabel>(ranked.map((other) => other.cause))
  const rival = rivals[claim.cause]?.find((rival) => others.has(rival.cause))
  if (!rival) return []
  return [texts.tellApart(textOf(rival.cause, texts).title, texts.probes[rival.probe])]
}

function merge(claims: readonly Claim[]): Claim[] {
  const merged = new Map<CauseLabel, Claim>()
  for (const claim of claims) {
    const known = merged.get(claim.cause)
    if (!known) merged.set(claim.cause, { ...claim, evidence: [...claim.evidence] })
    else {
      known.confidence = Math.max(known.confidence, claim.confidence)
      known.evidence = [...known.evidence, ...claim.evidence]
    }
  }
  return [...merged.values()]
}

function textOf(cause: CauseLabel, { causes }: TextsOfFound): CauseText {
  const text = causes[cause]
  if (text === undefined) throw new Error(`no text of ${cause} is at hand`)
  return text
}
