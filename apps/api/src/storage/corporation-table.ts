import { and, desc, eq, exists, getTableColumns, isNull, not, sql } from 'drizzle-orm'
import type { Corporation } from '@ehlo/shared'
import type { CorporationStore } from '../connections/corporation-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'
import { beforePosition } from './newest-first.ts'
import { searchTextOfCorporation } from './search-text.ts'

const value = sql.placeholder

export function createCorporationStore(database: Database): CorporationStore {
  const { corporations: t, connections } = database.tables
  const { fallbackSettled: _settled, ...written } = getTableColumns(t)
  const { searchText: _text, ...visible } = written
  const { id: _id, createdAt: _createdAt, ...changing } = written
  const hasId = eq(t.id, value('id'))
  const hasVersion = and(hasId, eq(t.version, value('expectedVersion')))
  const isUnsettled = not(sql`${t.fallbackSettled}`)

  const find = database.read((q) => q.select(visible).from(t).where(hasId))
  const listFrom = (isFirst: boolean) =>
    database.read((q) =>
      q
        .select(visible)
        .from(t)
        .where(isFirst ? undefined : beforePosition(t.createdAt, t.id))
        .orderBy(desc(t.createdAt), desc(t.id))
        .limit(value('limit')),
    )
  const listFirst = listFrom(true)
  const listNext = listFrom(false)

  const insert = database.write((q) =>
    q.insert(t).values({ ...placeholdersFor(written), fallbackSettled: false }),
  )
  const replace = database.write(
    (q) => q.update(t).set(placeholdersFor(changing)).where(hasVersion),
    { mustMatch: true },
  )
  const remove = database.write((q) => q.delete(t).where(hasVersion), { mustMatch: true })

  // Where it says `refuse` already, nothing that anyone sees changes: the version stays.
  const isChanged = sql`case when ${t.fallback} = 'refuse' then 0 else 1 end`
  const settle = (isOfAll: boolean) =>
    database.write((q) =>
      q
        .update(t)
        .set({
          fallback: 'refuse',
          fallbackSettled: true,
          version: sql`${t.version} + ${isChanged}`,
          updatedAt: sql`${value('at')}`,
        })
        .where(isOfAll ? isUnsettled : and(hasId, isUnsettled)),
    )
  const settleOne = settle(false)
  const settleAll = settle(true)
  const settleNew = database.write((q) =>
    q
      .update(t)
      .set({ fallback: sql`${value('fallback')}`, fallbackSettled: true })
      .where(
        and(
          hasId,
          exists(
            q
              .select({ id: connections.id })
              .from(connections)
              .where(and(isNull(connections.corporationId), sql`${connections.active}`)),
          ),
        ),
      ),
  )

  return {
    async find(id) {
      const [row] = await find({ id })
      return row
    },
    list: ({ limit, after }): Promise<Corporation[]> =>
      after === undefined
        ? listFirst({ limit })
        : listNext({ limit, at: after.createdAt, id: after.id }),
    insert: (corporation) => insert(toColumns(corporation)),
    replace: (corporation, expectedVersion) =>
      replace({ ...toColumns(corporation), expectedVersion }),
    remove: (id, expectedVersion) => remove({ id, expectedVersion }),
    settleFallback: (id, at) => (id === null ? settleAll({ at }) : settleOne({ id, at })),
    settleFallbackOfNew: (id, fallback) => settleNew({ id, fallback }),
  }
}

function toColumns(corporation: Corporation) {
  return { ...corporation, searchText: searchTextOfCorporation(corporation) }
}
