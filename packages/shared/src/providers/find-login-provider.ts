import { findProvider, type ProviderTrace } from './find-provider.ts'
import { plainName } from './plain-name.ts'
import type { Provider } from './provider.ts'
import { type ProviderId, providers } from './registry.ts'
import { isOwnHost } from './submission-host.ts'

/**
 * The provider whose login is meant by a host or an address. Beneath the names of hosting lie customers' own servers too,
 * with logins of their own: those are nobody's.
 */
export function findLoginProvider({
  host,
  ...others
}: Omit<ProviderTrace, 'mx'>): ProviderId | undefined {
  const id = host === undefined ? undefined : findProvider({ host })
  if (id === undefined || host === undefined) return findProvider(others)
  const provider: Provider = providers[id]
  return isOwnHost(provider, plainName(host)) ? id : findProvider(others)
}
