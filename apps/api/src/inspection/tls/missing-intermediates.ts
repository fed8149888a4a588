import { X509Certificate } from 'node:crypto'
import type { GuardedFetch } from '../../network/guarded-fetch.ts'
import type { InspectionTrust } from './inspection-trust.ts'
import { isSignedBy } from './inspection-trust.ts'

/** What the leaf's own pointers (AIA, RFC 5280 §4.2.2.1) add to a chain that was sent incomplete. */
export type CompletionEvidence = {
  /** Certificates that were fetched, in order. */
  fetched: X509Certificate[]
  /** With them the chain ends at a trusted authority. */
  isComplete: boolean
}

const fetchesMax = 3

/**
 * Follows "CA Issuers" from the last certificate that was sent. The pointers are the word of the server, at `namedFrom`, and
 * then also of those that the certificates came from: every fetch is guarded.
 */
export async function fetchIntermediates(
  sent: readonly X509Certificate[],
  trust: InspectionTrust,
  fetch: GuardedFetch,
  { signal, namedFrom: server }: { signal: AbortSignal; namedFrom: readonly string[] },
): Promise<CompletionEvidence> {
  let namedFrom = server
  const fetched: X509Certificate[] = []
  let last = sent.at(-1)
  while (last !== undefined && !trust.isAnchored(last) && fetched.length < fetchesMax) {
    const found = await fetchIssuer(last, fetch, { signal, namedFrom })
    if (found === undefined) return { fetched, isComplete: false }
    fetched.push(found.issuer)
    last = found.issuer
    namedFrom = [...namedFrom, ...found.addresses]
  }
  return { fetched, isComplete: last !== undefined && trust.isAnchored(last) }
}

async function fetchIssuer(
  certificate: X509Certificate,
  fetch: GuardedFetch,
  options: { signal: AbortSignal; namedFrom: readonly string[] },
): Promise<{ issuer: X509Certificate; addresses: readonly string[] } | undefined> {
  const url = /CA Issuers - URI:(http\S+)/.exec(certificate.infoAccess ?? '')?.[1]
  if (url === undefined) return undefined
  const found = await fetch(url, options)
  if (found.outcome !== 'fetched' || found.httpStatus !== 200) return undefined
  try {
    const issuer = new X509Certificate(found.body)
    return isSignedBy(certificate, issuer) ? { issuer, addresses: found.addresses } : undefined
  } catch {
    return undefined
  }
}
