import type { DnsRecordCheck } from '@ehlo/shared'
import { domainChecks } from '../../../apps/api/src/domain/checks/index.ts'
import { collectDomain } from '../../../apps/api/src/domain/collect-domain.ts'
import type { DomainEvidence, DomainSubject } from '../../../apps/api/src/domain/domain-evidence.ts'
import type { DnsSecurity } from '../../../apps/api/src/network/dns-answer.ts'
import type { FetchResult } from '../../../apps/api/src/network/guarded-fetch.ts'
import { fixedDns } from './fixed-dns.ts'
import type { FixedZone } from './fixed-dns.ts'

type Setting = {
  subject?: Partial<DomainSubject>
  security?: DnsSecurity
  /** What any fetch answers. */
  document?: FetchResult
  presented?: DomainEvidence['presented']
}

/** Collects and judges example.com as this zone has it; answers the rows and causes of one check. */
export async function judgeZone(
  check: string,
  zone: FixedZone,
  { subject = {}, security = 'insecure', document, presented }: Setting = {},
): Promise<{ rows: DnsRecordCheck[]; verdicts: string[]; causes: string[] }> {
  const whole: DomainSubject = {
    domain: 'example.com',
    addresses: [],
    observedAt: new Date('2026-11-23T09:00:00Z'),
    ...subject,
  }
  const evidence = await collectDomain(whole, {
    ask: fixedDns(zone, security),
    fetch: () => Promise.resolve(document ?? { outcome: 'failed', failure: 'unreachable' }),
    blockLists: [
      { name: 'Addresses', zone: 'addresses.example.net', of: 'address' },
      { name: 'Domains', zone: 'domains.example.net', of: 'domain' },
    ],
    signal: new AbortController().signal,
  })
  const judge = domainChecks.find(({ id }) => id === check)
  if (judge === undefined) throw new Error(`no check ${check}`)
  const judged = judge.judge({ ...evidence, ...(presented ? { presented } : {}) }, whole)
  return {
    rows: judged.rows,
    verdicts: judged.rows.map(({ verdict }) => verdict),
    causes: judged.claims.map(({ cause }) => cause),
  }
}
