import { providers } from '@ehlo/shared/providers'
import type { Provider, ProviderId } from '@ehlo/shared/providers'
import type { Proposal, Query } from '../proposal.ts'

/** The endpoints of a provider that is known by name. */
export function proposalsOf(id: ProviderId, query: Query, isTrusted: boolean): Proposal[] {
  const provider: Provider = providers[id]
  const usernames = usernamesOf(provider, query)
  return provider.submission.map((endpoint) => ({
    ...endpoint,
    isTrusted,
    provider: id,
    login: provider.login,
    ...(usernames === undefined ? {} : { usernames }),
  }))
}

function usernamesOf(
  { loginName, literalUser }: Provider,
  { address, local }: Query,
): string[] | undefined {
  switch (loginName) {
    case 'address':
      return [address]
    case 'local-part':
      return [local, address]
    case 'literal':
      return literalUser === undefined ? undefined : [literalUser]
    case 'account':
    case 'credential':
    case 'beside-key':
    case 'same-key':
    case 'project':
      return undefined
  }
}
