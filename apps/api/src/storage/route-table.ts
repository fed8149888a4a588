import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import type { RouteStore } from '../delivery/routing/route-store.ts'
import type { Database } from './database.ts'

const value = sql.placeholder

export function createRouteStore(database: Database): RouteStore {
  const { connections: t } = database.tables
  const candidate = {
    id: t.id,
    corporationId: t.corporationId,
    senderDomain: t.senderDomain,
    senderAddress: t.senderAddress,
    active: t.active,
    priority: t.priority,
    authMethod: t.authMethod,
  }
  const keys = ['key0', 'key1', 'key2', 'key3', 'key4'].map((name) => value(name))
  const findOfScopes = database.read(
    (q) =>
      q
        .select(candidate)
        .from(t)
        .where(and(inArray(t.scopeKey, keys), sql`${t.active}`)),
    { sharesTurn: true },
  )
  const findOfAll = database.read((q) =>
    q
      .select({ id: t.id })
      .from(t)
      .where(and(isNull(t.corporationId), eq(t.active, true)))
      .limit(1),
  )

  return {
    findActiveOfScopes: ([key0, key1 = key0, key2 = key0, key3 = key0, key4 = key0]) =>
      findOfScopes({ key0, key1, key2, key3, key4 }),
    hasActiveOfAll: async () => (await findOfAll()).length > 0,
  }
}
