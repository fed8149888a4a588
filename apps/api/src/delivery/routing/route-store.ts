import type { RouteCandidate } from './choose-connection.ts'

export type RouteStore = {
  /** The active connections of these scopes (`scopeKeysFor`): one range of the index for each. */
  findActiveOfScopes: (scopeKeys: readonly string[]) => Promise<RouteCandidate[]>
  /** Whether any active connection is for all corporations. */
  hasActiveOfAll: () => Promise<boolean>
}
