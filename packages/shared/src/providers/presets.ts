import type { Provider } from './provider.ts'
import { type ProviderId, providers } from './registry.ts'

/** What fills a connection's form for a well-known provider, best endpoint first, and what its login is. */
export type Preset = Provider & { id: ProviderId }

/** The well-known providers, in the order of the registry. */
export const presets: readonly Preset[] = Object.entries<Provider>(providers)
  .filter(([, { preset, submission }]) => preset && submission.length > 0)
  // Object.entries widens the keys of the literal registry.
  .map(([id, provider]) => ({ ...provider, id: id as ProviderId }))
