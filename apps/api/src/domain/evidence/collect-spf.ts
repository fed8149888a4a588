import { spf } from 'mailauth/lib/spf/index.js'
import type { AskDns } from '../../network/dns-answer.ts'
import type { DomainSubject, SpfEvidence, SpfResult } from '../domain-evidence.ts'
import { toMailauthResolver } from './mailauth-resolver.ts'

// TEST-NET-1 (RFC 5737): nobody sends from here, so no mechanism but `all` should match and all are walked.
const strangerAddress = '192.0.2.1'
// Above the limits of RFC 7208 §4.6.4, so that the count itself can be told.
const lookupsMax = 40
const voidLookupsMax = 20
const evaluationMs = 8_000
const routesMax = 4

export async function collectSpf(subject: DomainSubject, ask: AskDns): Promise<SpfEvidence> {
  const visited = new Set<string>()
  const resolve = toMailauthResolver(ask)
  const watched = (name: string, type: string) => {
    if (type === 'TXT') visited.add(name.toLowerCase().replace(/\.$/, ''))
    return resolve(name, type)
  }
  const shared = {
    sender: `postmaster@${subject.domain}`,
    helo: subject.host ?? subject.domain,
    mta: 'ehlo.invalid',
    maxElapsedTime: evaluationMs,
  }
  const [answer, stranger, ...routes] = await Promise.all([
    ask(subject.domain, 'TXT'),
    spf({
      ...shared,
      ip: strangerAddress,
      resolver: watched,
      maxResolveCount: lookupsMax,
      maxVoidCount: voidLookupsMax,
    }),
    ...subject.addresses.slice(0, routesMax).map(async (address) => {
      const { status } = await spf({ ...shared, ip: address, resolver: resolve })
      return { address, result: toResult(status.result) }
    }),
  ])
  return {
    answer,
    stranger: {
      result: toResult(stranger.status.result),
      comment: stranger.status.comment || '',
      lookups: stranger.lookups?.count ?? 0,
      voidLookups: stranger.lookups?.void ?? 0,
    },
    visited: [...visited],
    routes,
  }
}

const results: readonly string[] = [
  'pass',
  'fail',
  'softfail',
  'neutral',
  'none',
  'temperror',
  'permerror',
]

function toResult(result: string): SpfResult {
  // The list above is the type's.
  return results.includes(result) ? (result as SpfResult) : 'temperror'
}
