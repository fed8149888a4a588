import { findProvider } from '@ehlo/shared/providers'
import type { ProviderId } from '@ehlo/shared/providers'
import { isSecure, recordsOf } from '../../network/dns-answer.ts'
import type { Source } from '../proposal.ts'
import { proposalsOf } from './provider-proposals.ts'

/**
 * Microsoft's Autodiscover, as far as it answers without a password: where its name leads tells whether the mailboxes are in
 * Exchange Online.
 */
export const autodiscover: Source = {
  id: 'autodiscover',
  async find(query, { ask }) {
    const name = `autodiscover.${query.domain}`
    const [alias, service] = await Promise.all([
      ask(name, 'CNAME'),
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
  },
}

function providerBehind(host: string): ProviderId | undefined {
  if (host === 'autodiscover.outlook.com' || host.endsWith('.outlook.com')) return 'microsoft-365'
  return findProvider({ host })
}
