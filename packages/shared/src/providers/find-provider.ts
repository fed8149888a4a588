import type { Provider } from './provider.ts'
import { type ProviderId, providers } from './registry.ts'

// Object.entries widens the keys of the literal registry.
const entries = Object.entries(providers) as [ProviderId, Provider][]
const byHost = new Map<string, ProviderId>()
const bySuffix = new Map<string, ProviderId>()
const byDomain = new Map<string, ProviderId>()
const byMx = new Map<string, ProviderId>()

for (const [id, provider] of entries) {
  for (const host of provider.hosts) {
    if (host.startsWith('.')) bySuffix.set(host, id)
    else byHost.set(host, id)
  }
  for (const domain of provider.domains ?? []) byDomain.set(domain, id)
  for (const suffix of provider.mx ?? []) byMx.set(suffix, id)
}
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

/** The longest suffix that is known, label by label. */
function ofSuffix(host: string, suffixes: Map<string, ProviderId>): ProviderId | undefined {
  const whole = suffixes.get(`.${host}`)
  if (whole) return whole
  for (let dot = host.indexOf('.'); dot !== -1; dot = host.indexOf('.', dot + 1)) {
    const id = suffixes.get(host.slice(dot))
    if (id) return id
  }
  return undefined
}

function plain(name: string): string {
  return name.trim().toLowerCase().replace(/\.$/, '')
}
