import type { Evidence } from '@ehlo/shared'
import { observe } from '@ehlo/shared/diagnosis/claims'
import type { CollectedDomain } from '../domain/collect-domain.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'

/** What was tried beyond the dialogue and has no field of its own in a run, for the transcript. */
export function noteBehaviour(
  { main, details }: InspectionEvidence,
  domain: Pick<CollectedDomain, 'spf'> | undefined,
): Evidence[] {
  const notes: Evidence[] = []
  const { pipelining } = main ?? {}
  if (pipelining !== undefined) notes.push(observe(codeOf(pipelining)))
  if (details?.isResumed !== undefined) {
    notes.push(observe(details.isResumed ? 'resumption-works' : 'resumption-refused'))
  }
  if (details?.injection !== undefined) notes.push(observe(injections[details.injection]))
  if (domain !== undefined) {
    const { lookups, voidLookups } = domain.spf.stranger
    notes.push(observe('spf-lookups', { lookups, empty: voidLookups }))
  }
  return notes
}

const injections = {
  clean: 'injection-clean',
  'executes-plaintext': 'injection-of-commands',
  'speaks-before-tls': 'injection-of-replies',
} as const

function codeOf({ claimed, behaved }: { claimed: boolean; behaved?: boolean }) {
  if (!claimed) return 'pipelining-not-claimed'
  if (behaved === undefined) return 'pipelining-not-tried'
  return behaved ? 'pipelining-works' : 'pipelining-broken'
}
