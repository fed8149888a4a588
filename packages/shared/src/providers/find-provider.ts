import type { Provider } from './provider.ts'
import { type ProviderId, providers } from './registry.ts'

// Object.entries widens the keys of the literal registry.
const entries = Object.entries(providers) as [ProviderId, Provider][]
const byHost = new Map<string, ProviderId>()
const bySuffix: (readonly [string, ProviderId])[] = []
const byDomain = new Map<string, ProviderId>()
const byMx: (readonly [string, ProviderId])[] = []

for (const [id, provider] of entries) {
  for (const host of provider.hosts) {
    if (host.startsWith('.')) bySuffix.push([host, id])
    else byHost.set(host, id)
  }
  for (const domain of provider.domains ?? []) byDomain.set(domain, id)
  for (const suffix of provider.mx ?? []) byMx.push([suffix, id])
}
const longestFirst = (left: readonly [string, ProviderId], right: readonly [string, ProviderId]) =>
  right[0].length - left[0].length
bySuffix.sort(longestFirst)
byMx.sort(longestFirst)

/** What may give a provider away: the submission host, the domain of an address, or an MX host of that domain. */
export type ProviderTrace = { host?: string; domain?: string; mx?: string }

/** The provider behind a host, an address or an MX record; the host says most, the MX record least. */
export function findProvider(trace: ProviderTrace): ProviderId | undefined {
  return (
    (trace.host === undefined ? undefined : ofHost(plain(trace.host))) ??
    (trace.domain === undefined ? undefined : byDomain.get(plain(trace.domain))) ??
    (trace.mx === undefined ? undefined : ofSuffix(plain(trace.mx), byMx))
  )
}

function ofHost(host: string): ProviderId | undefined {
  return byHost.get(host) ?? ofSuffix(host, bySuffix)
}

function ofSuffix(
  host: string,
  suffixes: readonly (readonly [string, ProviderId])[],
): ProviderId | undefined {
  return suffixes.find(([suffix]) => host.endsWith(suffix) || host === suffix.slice(1))?.[1]
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, '')
}
