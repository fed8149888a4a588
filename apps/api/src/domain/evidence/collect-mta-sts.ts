import type { AskDns } from '../../network/dns-answer.ts'
import { recordsOf } from '../../network/dns-answer.ts'
import type { GuardedFetch } from '../../network/guarded-fetch.ts'
import type { MtaStsEvidence } from '../domain-evidence.ts'

export async function collectMtaSts(
  domain: string,
  ask: AskDns,
  fetch: GuardedFetch,
  signal: AbortSignal,
): Promise<MtaStsEvidence> {
  const answer = await ask(`_mta-sts.${domain}`, 'TXT')
  const isPublished = recordsOf(answer).some((record) => /^v=STSv1\s*(?:;|$)/.test(record))
  if (!isPublished) return { answer, policy: { outcome: 'not-fetched' } }
  const url = `https://mta-sts.${domain}/.well-known/mta-sts.txt`
  // RFC 8461 §3.3: redirects are not followed.
  return { answer, policy: await fetch(url, { signal, maxRedirects: 0 }) }
}
