import type { Endpoint, LoginName, LoginNeed, Provider } from './provider.ts'
import { type ProviderId, providers } from './registry.ts'

/** What fills a connection's form for a well-known provider, best endpoint first. */
export type Preset = {
  id: ProviderId
  name: string
  endpoints: readonly Endpoint[]
  login: LoginNeed
  loginName: LoginName
  literalUser?: string
  help?: string
}

/** The well-known providers, in the order of the registry. */
export const presets: readonly Preset[] = Object.entries(providers).flatMap(([id, provider]) =>
  // Object.entries widens the keys of the literal registry.
  toPreset(id as ProviderId, provider),
)

function toPreset(id: ProviderId, provider: Provider): Preset[] {
  if (!provider.preset || provider.submission.length === 0) return []
  return [
    {
      id,
      name: provider.name,
      endpoints: provider.submission,
      login: provider.login,
      loginName: provider.loginName,
      ...(provider.literalUser === undefined ? {} : { literalUser: provider.literalUser }),
      ...(provider.help === undefined ? {} : { help: provider.help }),
    },
  ]
}
