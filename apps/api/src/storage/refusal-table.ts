import { and, asc, eq, getTableColumns, gt, lt, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { RefusalStore } from '../runs/refusal-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'

const value = sql.placeholder

export function createRefusalStore(database: Database): RefusalStore {
  const { passwordRefusals: t } = database.tables
  const isOfLogin = eq(t.fingerprint, value('fingerprint'))

  const findAfter = database.read((q) =>
    q
      .select({ at: t.at })
      .from(t)
      .where(and(isOfLogin, gt(t.at, value('after'))))
      .orderBy(asc(t.at)),
  )
  const insert = database.write((q) => q.insert(t).values(placeholdersFor(getTableColumns(t))))
  const forget = database.write((q) => q.delete(t).where(isOfLogin))
  const prune = database.write((q) => q.delete(t).where(lt(t.at, value('before'))))

  return {
    timesAfter: async (fingerprint, after) =>
      (await findAfter({ fingerprint, after })).map(({ at }) => at),
    add: (refusal) => insert({ ...refusal, id: randomUUID() }),
    forget: (fingerprint) => forget({ fingerprint }),
    prune: (before) => prune({ before }),
  }
}
