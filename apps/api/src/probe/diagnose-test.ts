import type { Finding, Language } from '@ehlo/shared'
import { loadTexts } from '../load-texts.ts'
import { checks } from './checks/index.ts'
import type { TestEvidence } from './evidence.ts'
import { isAcceptedReply } from './judge-reply.ts'
import type { Recognise } from './check.ts'
import { dropOutshone } from './drop-outshone.ts'
import { trialsOf } from './trials.ts'

/** What the evidence means, best first. The causes are loaded only where there is something to explain. */
export async function diagnoseTest(evidence: TestEvidence, language: Language): Promise<Finding[]> {
  const recognise = isAllWell(evidence) ? readNothing : (await loadDiagnosis()).recognise
  const scene = { ...evidence, recognise }
  const claims = dropOutshone(checks.flatMap(({ judge }) => judge(scene)))
  if (claims.length === 0) return []
  const [{ explain }, { findProvider }, texts] = await Promise.all([
    loadDiagnosis(),
    import('@ehlo/shared/providers'),
    loadTexts(language),
  ])
  const findings = explain(claims, texts, { provider: findProvider(traceOf(evidence)) })
  // What stops mail comes before what may only harm it; within each the surest first, as explained.
  return findings.sort((a, b) => gravity[a.severity] - gravity[b.severity])
}

const gravity = { critical: 0, warning: 1, info: 2 } as const

const readNothing: Recognise = () => []

function loadDiagnosis() {
  return import('@ehlo/shared/diagnosis')
}

function isAllWell({ authentication, envelope, message, delivery }: TestEvidence): boolean {
  if (delivery.status === 'observed' && delivery.value.bounces.length > 0) return false
  const isLoggedIn =
    authentication.status === 'absent' ||
    (authentication.status === 'observed' && authentication.value.status === 'passed')
  const trials = trialsOf(envelope, message)
  return isLoggedIn && trials.every(({ reply }) => reply !== undefined && isAcceptedReply(reply))
}

function traceOf({ request }: TestEvidence): { host?: string } {
  return request.status === 'observed' ? { host: request.value.settings.host } : {}
}
