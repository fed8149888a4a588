export type { Endpoint, LoginName, LoginNeed, Provider } from './provider.ts'
export { type ProviderId, providers } from './registry.ts'
export { findProvider, type ProviderTrace } from './find-provider.ts'
export { presets, type Preset } from './presets.ts'
