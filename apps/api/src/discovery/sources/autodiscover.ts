import * as z from 'zod/mini'
import { toHostName } from '@ehlo/shared'
import { findProvider } from '@ehlo/shared/providers'
import type { ProviderId } from '@ehlo/shared/providers'
import { isSecure, recordsOf } from '../../network/dns-answer.ts'
import type { Proposal, Query, Source, SourceTools } from '../proposal.ts'
import { proposalsOf } from './provider-proposals.ts'

/**
 * Microsoft's Autodiscover, as far as it answers without a password: where its name leads tells whether the mailboxes are in
 * Exchange Online, and its JSON endpoint names the server of a domain that runs Exchange itself.
 */
export const autodiscover: Source = {
  id: 'autodiscover',
  async find(query, tools) {
    const [named, published] = await Promise.all([
      findByName(query, tools),
      findByDocument(query, tools),
    ])
    return [...named, ...published]
  },
}

async function findByName(query: Query, { ask }: SourceTools): Promise<Proposal[]> {
  const [alias, service] = await Promise.all([
    ask(`autodiscover.${query.domain}`, 'CNAME'),
    ask(`_autodiscover._tcp.${query.domain}`, 'SRV'),
  ])
  const byAlias = recordsOf(alias).map((host) => ({ host, isTrusted: isSecure(alias) }))
  const byService = recordsOf(service).map(({ target }) => ({
    host: target,
    isTrusted: isSecure(service),
  }))
  const found = [...byAlias, ...byService].flatMap(({ host, isTrusted }) => {
    const provider = providerBehind(host)
    return provider === undefined ? [] : [{ provider, isTrusted }]
  })
  const [first] = found
  return first === undefined ? [] : proposalsOf(first.provider, query, first.isTrusted)
}

const Document = z.object({ Url: z.string() })

// Only the domain's own hosts are asked: Microsoft's common endpoint would learn every address that is looked for.
async function findByDocument(query: Query, { fetch, signal }: SourceTools): Promise<Proposal[]> {
  const path = `/autodiscover/autodiscover.json?Email=${encodeURIComponent(query.address)}&Protocol=AutodiscoverV1`
  const hosts = [`autodiscover.${query.domain}`, query.domain]
  const answers = await Promise.all(
    hosts.map(async (host) => {
      const found = await fetch(`https://${host}${path}`, { signal })
      if (found.outcome !== 'fetched' || found.httpStatus !== 200) return []
      const server = readServer(found.body.toString())
      return server === undefined ? [] : proposalsAt(server, query, found.isAuthenticated)
    }),
  )
  return answers.find((proposals) => proposals.length > 0) ?? []
}

function readServer(text: string): string | undefined {
  try {
    const url = Document.safeParse(JSON.parse(text)).data?.Url ?? ''
    return toHostName(URL.parse(url)?.hostname ?? '')
  } catch {
    return undefined
  }
}

// Exchange takes submission on the host of its web services: its connector for clients listens on 587 (Client Frontend).
function proposalsAt(host: string, query: Query, isTrusted: boolean): Proposal[] {
  const provider = providerBehind(host)
  if (provider !== undefined) return proposalsOf(provider, query, isTrusted)
  return [{ host, port: 587, encryption: 'starttls', isTrusted }]
}

function providerBehind(host: string): ProviderId | undefined {
  if (/(?:^|\.)(?:outlook\.com|office365\.com)$/.test(host)) return 'microsoft-365'
  return findProvider({ host })
}
