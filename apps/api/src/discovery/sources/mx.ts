import { getDomain } from 'tldts'
import { findProvider } from '@ehlo/shared/providers'
import { isSecure, recordsOf } from '../../network/dns-answer.ts'
import type { Source } from '../proposal.ts'
import { fetchAutoconfig } from './autoconfig.ts'
import { proposalsOf } from './provider-proposals.ts'

/**
 * Who takes the domain's mail most likely sends it too: the provider that the best MX belongs to, by name, else by what the
 * MX host's own domain publishes. An MX record proves nothing unless DNSSEC secures it.
 */
export const mx: Source = {
  id: 'mx',
  async find(query, tools) {
    const answer = await tools.ask(query.domain, 'MX')
    const [best] = recordsOf(answer).sort((one, other) => one.preference - other.preference)
    if (best === undefined || best.exchange === '') return []
    const isTrusted = isSecure(answer)
    const provider = findProvider({ mx: best.exchange })
    if (provider !== undefined) return proposalsOf(provider, query, isTrusted)
    const domain = getDomain(best.exchange)
    if (domain === null || domain === query.domain) return []
    const places = [
      `https://autoconfig.${domain}/mail/config-v1.1.xml`,
      new URL(encodeURIComponent(domain), tools.databaseUrl).href,
    ]
    const [own = [], known = []] = await Promise.all(
      places.map((url) => fetchAutoconfig(url, query, tools)),
    )
    const found = own.length > 0 ? own : known
    return found.map(({ mailbox, ...proposal }) => ({
      ...proposal,
      isTrusted: proposal.isTrusted && isTrusted,
      ...(mailbox === undefined
        ? {}
        : { mailbox: { ...mailbox, isTrusted: mailbox.isTrusted && isTrusted } }),
    }))
  },
}
