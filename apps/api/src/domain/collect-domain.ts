import type { AskDns } from '../network/dns-answer.ts'
import type { GuardedFetch } from '../network/guarded-fetch.ts'
import type { BlockList, DaneEvidence, DomainEvidence, DomainSubject } from './domain-evidence.ts'
import { collectBlockLists } from './evidence/collect-block-lists.ts'
import { collectCaa } from './evidence/collect-caa.ts'
import { collectDkim } from './evidence/collect-dkim.ts'
import { collectDmarc } from './evidence/collect-dmarc.ts'
import { collectMtaSts } from './evidence/collect-mta-sts.ts'
import { collectMx } from './evidence/collect-mx.ts'
import { collectReverse } from './evidence/collect-reverse.ts'
import { collectSpf } from './evidence/collect-spf.ts'

export type DomainTools = {
  /** The run's one DNS, cached. */
  ask: AskDns
  fetch: GuardedFetch
  blockLists: readonly BlockList[]
  signal: AbortSignal
}

export type CollectedDomain = Omit<DomainEvidence, 'presented' | 'dane'> & { dane?: DaneEvidence }

/** Everything that DNS and one policy file say about a domain, asked at once. No opinion. `found` gets each slice as it comes. */
export async function collectDomain(
  subject: DomainSubject,
  { ask, fetch, blockLists, signal }: DomainTools,
  found: Partial<CollectedDomain> = {},
): Promise<CollectedDomain> {
  const { domain, host, addresses } = subject
  const put = async <Slice extends keyof CollectedDomain>(
    name: Slice,
    coming: Promise<CollectedDomain[Slice]>,
  ) => (found[name] = await coming)
  const [mx, spf, dkim, dmarc, mtaSts, tlsRpt, bimi, caa, reverse, listed, dane] =
    await Promise.all([
      put('mx', collectMx(domain, ask)),
      put('spf', collectSpf(subject, ask)),
      put('dkim', collectDkim(subject, ask)),
      put('dmarc', collectDmarc(domain, ask)),
      put('mtaSts', collectMtaSts(domain, ask, fetch, signal)),
      put('tlsRpt', ask(`_smtp._tls.${domain}`, 'TXT')),
      put('bimi', ask(`default._bimi.${domain}`, 'TXT')),
      put('caa', collectCaa(host ?? domain, ask)),
      put('reverse', collectReverse(addresses, ask)),
      put('blockLists', collectBlockLists(domain, addresses, blockLists, ask)),
      host === undefined ? undefined : put('dane', collectDane(host, ask)),
    ])
  return {
    mx,
    spf,
    dkim,
    dmarc,
    mtaSts,
    tlsRpt,
    bimi,
    caa,
    reverse,
    blockLists: listed,
    ...(dane === undefined ? {} : { dane }),
  }
}

// Relay and submission; senders between servers look at 25 alone.
const danePorts = [25, 465, 587]

async function collectDane(host: string, ask: AskDns): Promise<DaneEvidence> {
  const [addressAnswers, ports] = await Promise.all([
    Promise.all([ask(host, 'A'), ask(host, 'AAAA')]),
    Promise.all(
      danePorts.map(async (port) => ({ port, answer: await ask(`_${port}._tcp.${host}`, 'TLSA') })),
    ),
  ])
  return { ports, addressAnswers }
}
