import { NameIndex } from './name-index.ts'
import type { Provider } from './provider.ts'
import { type ProviderId, providers } from './registry.ts'

// Object.entries widens the keys of the literal registry.
const entries = Object.entries(providers) as [ProviderId, Provider][]
const byHost = new NameIndex<ProviderId>()
const byDomain = new NameIndex<ProviderId>()
const byMx = new NameIndex<ProviderId>()

for (const [id, provider] of entries) {
  for (const host of provider.hosts) byHost.set(host, id)
  for (const domain of provider.domains ?? []) byDomain.set(domain, id)
  for (const suffix of provider.mx ?? []) byMx.set(suffix, id)
}
/** What may give a provider away: the submission host, the domain of an address, or an MX host of that domain. */
export type ProviderTrace = { host?: string; domain?: string; mx?: string }

/** The provider behind a host, an address or an MX record; the host says most, the MX record least. */
export function findProvider(trace: ProviderTrace): ProviderId | undefined {
  return (
    (trace.host === undefined ? undefined : byHost.find(trace.host)) ??
    (trace.domain === undefined ? undefined : byDomain.find(trace.domain)) ??
    (trace.mx === undefined ? undefined : byMx.find(trace.mx))
  )
}
