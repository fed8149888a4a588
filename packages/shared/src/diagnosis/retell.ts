import { type CauseLabel, causes } from '../causes/index.ts'
import type { Finding } from '../model/finding.ts'
import { explain, type ExplainContext } from './explain.ts'
import { tellEvidence } from './observations/tell-evidence.ts'
import type { TextsOfFound } from './texts.ts'

/** Findings in another language than they were told in; one whose cause is unknown here keeps its words. */
export function retell(
  findings: readonly Finding[],
  texts: TextsOfFound,
  context: ExplainContext = {},
): Finding[] {
  const claims = findings.flatMap(({ cause, confidence, evidence }) =>
    isKnown(cause) ? [{ cause, confidence, evidence }] : [],
  )
  const told = new Map(explain(claims, texts, context).map((each) => [each.cause, each]))
  return findings.map((finding) => {
    const words = told.get(finding.cause)
    if (words === undefined) return finding
    const { title, explanation, steps } = words
    const evidence = tellEvidence(finding.evidence, texts.observations)
    return { ...finding, title, explanation, steps, evidence }
  })
}

function isKnown(cause: string): cause is CauseLabel {
  return Object.hasOwn(causes, cause)
}
