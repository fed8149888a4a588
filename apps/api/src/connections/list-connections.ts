import { searchWordsOf } from '@ehlo/shared'
import type { Connection, Page } from '@ehlo/shared'
import { decodeCursor, toPage } from '../cursor.ts'
import type { ConnectionPosition, StoredConnection } from './connection-store.ts'
import type { ConnectionQuery } from './connections.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { scopeKeyOf, scopeRangesOf } from './scope.ts'
import { toConnection } from './to-connection.ts'

/** By corporation, scope and priority; those of one corporation with those of all before them. */
export async function listConnections(
  { store, vault }: ConnectionDependencies,
  { limit, cursor, corporationId, q, active }: ConnectionQuery,
): Promise<Page<Connection>> {
  const after = cursor === undefined ? undefined : decodePosition(cursor)
  const words = q === undefined ? [] : searchWordsOf(q)
  // To SQLite a NUL ends the pattern, and what is left would match; nothing that is kept holds one.
  if (words.some((word) => word.includes('\0'))) return { items: [] }
  const found: StoredConnection[] = []
  for (const range of scopeRangesOf(corporationId)) {
    const [fromKey, toKey] = range
    if (after !== undefined && after.scopeKey >= toKey) continue
    const start = after !== undefined && after.scopeKey >= fromKey ? after : undefined
    const missing = limit + 1 - found.length
    if (missing === 0) break
    const page = { limit: missing, range, after: start, words, active }
    found.push(...(await store.connections.list(page)))
  }
  const page = toPage(found, limit, (item) => [scopeKeyOf(item), item.priority, item.id])
  return { ...page, items: page.items.map((item) => toConnection(item, vault)) }
}

function decodePosition(cursor: string): ConnectionPosition {
  const shape = ['string', 'number', 'string'] as const
  const [scopeKey, priority, id] = decodeCursor<[string, number, string]>(cursor, shape)
  return { scopeKey, priority, id }
}
