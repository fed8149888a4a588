import { and, eq, getTableColumns, gte, lt, sql } from 'drizzle-orm'
import type { RequestStore } from '../runs/request-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'

const value = sql.placeholder

export function createRequestStore(database: Database): RequestStore {
  const { requests: t } = database.tables
  const isThis = and(eq(t.ownerId, value('ownerId')), eq(t.key, value('key')))
  const isForgotten = lt(t.createdAt, value('forgottenBefore'))

  const find = database.read((q) =>
    q
      .select()
      .from(t)
      .where(and(isThis, gte(t.createdAt, value('forgottenBefore')))),
  )
  const insert = database.write((q) => q.insert(t).values(placeholdersFor(getTableColumns(t))))
  const forget = database.write((q) => q.delete(t).where(and(isThis, isForgotten)))
  const prune = database.write((q) => q.delete(t).where(isForgotten))

  return {
    async find(ownerId, key, forgottenBefore) {
      const [row] = await find({ ownerId, key, forgottenBefore })
      return row
    },
    remember: (request, forgottenBefore) => [
      forget({ ownerId: request.ownerId, key: request.key, forgottenBefore }),
      insert(request),
    ],
    prune: (forgottenBefore) => prune({ forgottenBefore }),
  }
}
