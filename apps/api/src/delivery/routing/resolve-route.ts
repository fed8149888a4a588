import type { Corporation, Fallback, RouteRule } from '@ehlo/shared'
import { scopeKeysFor } from '../../connections/scope.ts'
import { chooseConnection, type Fitting, isWithinCorporation } from './choose-connection.ts'
import type { RouteStore } from './route-store.ts'

type Route =
  | { state: 'connection'; best: Fitting; backups: Fitting[] }
  | { state: 'system-relay' }
  | { state: 'refused'; reason: 'no-connection-for-sender' | 'sender-outside-corporation' }

export type RouteDeps = { routes: RouteStore; hasSystemRelay: boolean }

/** Which way a mail takes: its connection and the backups of that, or what the corporation falls back to. */
export async function resolveRoute(
  deps: RouteDeps,
  from: string,
  corporation: Corporation | undefined,
): Promise<Route> {
  const corporationId = corporation?.id ?? null
  const corporationDomains = corporation?.domains ?? []
  if (!isWithinCorporation({ from, corporationDomains })) {
    return { state: 'refused', reason: 'sender-outside-corporation' }
  }
  const candidates = await deps.routes.findActiveOfScopes(scopeKeysFor(corporationId, from))
  const query = { from, corporationId, corporationDomains }
  const { fitting, backups } = chooseConnection(query, candidates)
  const [best] = fitting
  if (best !== undefined) return { state: 'connection', best, backups }
  const fallback = await fallbackOf(deps, corporation)
  return fallback === 'system-relay'
    ? { state: 'system-relay' }
    : { state: 'refused', reason: 'no-connection-for-sender' }
}

/** The connection that a route begins with, null for the system relay, and the rule that chose it. */
export function beginningOf(route: Exclude<Route, { state: 'refused' }>): {
  connectionId: string | null
  rule: RouteRule
} {
  if (route.state === 'system-relay') return { connectionId: null, rule: 'fallback' }
  const { id, rule } = route.best
  return { connectionId: id, rule }
}

/** The connection that a route begins with, and its backups. The system relay and a refusal have none. */
export function waysOf(route: Route): { connectionId: string; rule: RouteRule }[] {
  if (route.state !== 'connection') return []
  return [route.best, ...route.backups].map(({ id, rule }) => ({ connectionId: id, rule }))
}

/** Mail of no corporation falls back as a corporation would: to the relay until the first active connection for all. */
export async function fallbackOf(
  deps: RouteDeps,
  corporation: Corporation | undefined,
): Promise<Fallback> {
  if (!deps.hasSystemRelay) return 'refuse'
  if (corporation !== undefined) return corporation.fallback
  return (await deps.routes.hasActiveOfAll()) ? 'refuse' : 'system-relay'
}
