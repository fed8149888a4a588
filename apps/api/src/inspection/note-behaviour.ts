import type { CollectedDomain } from '../domain/collect-domain.ts'
import type { InspectionEvidence } from './inspection-evidence.ts'

/** What was tried beyond the dialogue and has no field of its own in a run, in the words of a transcript. */
export function noteBehaviour(
  { main, details }: InspectionEvidence,
  domain: Pick<CollectedDomain, 'spf'> | undefined,
): string[] {
  const notes: string[] = []
  const { pipelining } = main ?? {}
  if (pipelining !== undefined) notes.push(`PIPELINING: ${wordsOf(pipelining)}`)
  if (details?.isResumed !== undefined) {
    notes.push(`TLS session resumption: ${details.isResumed ? 'works' : 'refused'}`)
  }
  if (details?.injection !== undefined) notes.push(`STARTTLS injection: ${details.injection}`)
  if (domain !== undefined) {
    const { lookups, voidLookups } = domain.spf.stranger
    // RFC 7208 §4.6.4.
    notes.push(`SPF: ${lookups} of 10 look-ups, ${voidLookups} of 2 that find nothing`)
  }
  return notes
}

function wordsOf({ claimed, behaved }: { claimed: boolean; behaved?: boolean }): string {
  if (!claimed) return 'not claimed'
  if (behaved === undefined) return 'claimed, not tried'
  return behaved ? 'claimed, and works' : 'claimed, and a group of commands was not answered'
}
