import { and, asc, eq, getTableColumns, gt, isNull, lte, ne, or, sql } from 'drizzle-orm'
import type { ConnectionRow, ConnectionStore } from '../connections/connection-store.ts'
import { prepareConnectionList, visibleColumns } from './connection-list.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'
import { searchTextOfConnection } from './search-text.ts'

const value = sql.placeholder

export function createConnectionStore(database: Database): ConnectionStore {
  const { connections: t } = database.tables
  const columns = getTableColumns(t)
  const { id: _id, createdAt: _createdAt, ...changing } = columns
  const hasVersion = and(eq(t.id, value('id')), eq(t.version, value('expectedVersion')))

  const find = database.read((q) =>
    q
      .select(visibleColumns(t))
      .from(t)
      .where(eq(t.id, value('id'))),
  )
  const { searchText: _text, ...row } = columns
  const findRow = database.read((q) =>
    q
      .select(row)
      .from(t)
      .where(eq(t.id, value('id'))),
  )
  const findPriorities = database.read((q) =>
    q
      .select({ priority: t.priority })
      .from(t)
      .where(and(eq(t.scopeKey, value('scopeKey')), sql`${t.active}`))
      .orderBy(asc(t.priority)),
  )
  const findSealed = database.read((q) =>
    q
      .select(row)
      .from(t)
      .where(and(ne(t.passwordKeyId, value('keyId')), gt(t.id, value('afterId'))))
      .orderBy(asc(t.id))
      .limit(value('limit')),
  )
  const list = prepareConnectionList(database)

  const insert = database.write((q) => q.insert(t).values(placeholdersFor(columns)))
  const replace = database.write(
    (q) => q.update(t).set(placeholdersFor(changing)).where(hasVersion),
    { mustMatch: true },
  )
  const reseal = database.write(
    (q) => {
      const { sealedPassword, passwordKeyId } = columns
      return q.update(t).set(placeholdersFor({ sealedPassword, passwordKeyId })).where(hasVersion)
    },
    { mustMatch: true },
  )
  const remove = database.write((q) => q.delete(t).where(hasVersion), { mustMatch: true })
  const recordHealth = database.write((q) => {
    const { healthState, healthCheckedAt, healthRunId, healthCause } = columns
    const isLater = or(isNull(t.healthCheckedAt), lte(t.healthCheckedAt, value('healthCheckedAt')))
    return q
      .update(t)
      .set(placeholdersFor({ healthState, healthCheckedAt, healthRunId, healthCause }))
      .where(and(hasVersion, isLater))
  })

  return {
    async find(id) {
      const [row] = await find({ id })
      return row
    },
    async findRow(id) {
      const [row] = await findRow({ id })
      return row
    },
    list,
    async findTakenPriorities(scopeKey) {
      return (await findPriorities({ scopeKey })).map(({ priority }) => priority)
    },
    findSealedByOtherKeys: (keyId, page) => findSealed({ keyId, ...page }),
    insert: (row) => insert(toColumns(row)),
    replace: (row, expectedVersion) => replace({ ...toColumns(row), expectedVersion }),
    reseal: (id, expectedVersion, sealed) => reseal({ id, expectedVersion, ...sealed }),
    remove: (id, expectedVersion) => remove({ id, expectedVersion }),
    recordHealth: (id, expectedVersion, health) => recordHealth({ id, expectedVersion, ...health }),
  }
}

function toColumns(row: ConnectionRow) {
  return { ...row, searchText: searchTextOfConnection(row) }
}
