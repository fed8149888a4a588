import { desc, getTableColumns, lt, sql } from 'drizzle-orm'
import { randomUUID } from 'node:crypto'
import type { AuditStore } from '../access/audit-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'

export function createAuditStore(database: Database): AuditStore {
  const { auditEntries: t } = database.tables
  const columns = getTableColumns(t)
  const { id: _id, ...visible } = columns

  const insert = database.write((q) => q.insert(t).values(placeholdersFor(columns)))
  const list = database.read((q) =>
    q.select(visible).from(t).orderBy(desc(t.at), desc(t.id)).limit(sql.placeholder('limit')),
  )
  const prune = database.write((q) => q.delete(t).where(lt(t.at, sql.placeholder('before'))))

  return {
    add: (entry) => insert({ ...entry, id: randomUUID() }),
    list: (limit) => list({ limit }),
    prune: (before) => prune({ before }),
  }
}
