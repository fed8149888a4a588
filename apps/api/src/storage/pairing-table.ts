import { eq, getTableColumns, gte, lt, or, sql } from 'drizzle-orm'
import type { PairingStore } from '../access/pairing-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'

const value = sql.placeholder

export function createPairingStore(database: Database): PairingStore {
  const { pairings: t } = database.tables
  const hasCode = eq(t.codeHash, value('codeHash'))

  const find = database.read((q) => q.select().from(t).where(hasCode))
  const insert = database.write((q) => q.insert(t).values(placeholdersFor(getTableColumns(t))))
  const take = database.write((q) => q.delete(t).where(hasCode), { mustMatch: true })
  const countFailedTry = database.write((q) =>
    q.update(t).set({ failedTries: sql`${t.failedTries} + 1` }),
  )
  const prune = database.write((q) =>
    q
      .delete(t)
      .where(or(lt(t.expiresAt, value('expiredBefore')), gte(t.failedTries, value('spentTries')))),
  )

  return {
    async find(codeHash) {
      const [row] = await find({ codeHash })
      return row
    },
    insert: (pairing) => insert(pairing),
    take: (codeHash) => take({ codeHash }),
    countFailedTry: () => countFailedTry(),
    prune: (expiredBefore, spentTries) => prune({ expiredBefore, spentTries }),
  }
}
