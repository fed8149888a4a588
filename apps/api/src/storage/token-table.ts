import { desc, eq, getTableColumns, sql } from 'drizzle-orm'
import type { TokenStore } from '../access/token-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'
import { beforePosition } from './newest-first.ts'

const value = sql.placeholder

export function createTokenStore(database: Database): TokenStore {
  const { tokens: t } = database.tables
  const columns = getTableColumns(t)
  const { hash, ...visible } = columns
  const hasId = eq(t.id, value('id'))

  const findByHash = database.read(
    (q) =>
      q
        .select(visible)
        .from(t)
        .where(eq(hash, value('hash'))),
    { sharesTurn: true },
  )
  const find = database.read((q) => q.select(visible).from(t).where(hasId))
  const findOfRole = database.read((q) =>
    q
      .select({ id: t.id })
      .from(t)
      .where(eq(t.role, value('role')))
      .limit(1),
  )
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

  const insert = database.write((q) => q.insert(t).values(placeholdersFor(columns)))
  const remove = database.write((q) => q.delete(t).where(hasId), { mustMatch: true })
  const recordUse = database.write((q) =>
    q
      .update(t)
      .set({ lastUsedAt: sql`${value('at')}` })
      .where(hasId),
  )

  return {
    async findByHash(hash) {
      const [row] = await findByHash({ hash })
      return row
    },
    async find(id) {
      const [row] = await find({ id })
      return row
    },
    list: ({ limit, after }) =>
      after === undefined
        ? listFirst({ limit })
        : listNext({ limit, at: after.createdAt, id: after.id }),
    hasAny: async (role) => (await findOfRole({ role })).length > 0,
    insert: (token, hash) => insert({ ...token, hash }),
    remove: (id) => remove({ id }),
    recordUse: (id, at) => recordUse({ id, at }),
  }
}
