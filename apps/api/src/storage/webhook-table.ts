import { asc, count, eq, getTableColumns, lte, min, sql } from 'drizzle-orm'
import type { WebhookStore } from '../delivery/webhook/webhook-store.ts'
import { placeholdersFor } from './database.ts'
import type { Database } from './database.ts'

const value = sql.placeholder
const toTime = (ms: number) => new Date(ms).toISOString()

export function createWebhookStore(database: Database): WebhookStore {
  const { webhookEvents: t } = database.tables
  const columns = getTableColumns(t)
  const isThis = eq(t.id, value('id'))

  const { id, messageId, body, failures } = columns
  const findDue = database.read((q) =>
    q
      .select({ id, messageId, body, failures })
      .from(t)
      .where(lte(t.nextAttemptAt, value('now')))
      .orderBy(asc(t.nextAttemptAt), asc(t.id))
      .limit(value('limit')),
  )
  const findNextDue = database.read((q) => q.select({ dueAt: min(t.nextAttemptAt) }).from(t))
  const countAll = database.read((q) => q.select({ count: count() }).from(t))
  const insert = database.write((q) => q.insert(t).values(placeholdersFor(columns)))
  const { nextAttemptAt } = columns
  const postpone = database.write((q) =>
    q.update(t).set(placeholdersFor({ failures, nextAttemptAt })).where(isThis),
  )
  const remove = database.write((q) => q.delete(t).where(isThis))

  return {
    insert: (event, nowMs) => insert({ ...event, failures: 0, nextAttemptAt: toTime(nowMs) }),
    findDue: (nowMs, limit) => findDue({ now: toTime(nowMs), limit }),
    async nextDueMs() {
      const [row] = await findNextDue()
      return row?.dueAt ? Date.parse(row.dueAt) : undefined
    },
    postpone: (id, failures, nextAttemptAtMs) =>
      postpone({ id, failures, nextAttemptAt: toTime(nextAttemptAtMs) }),
    remove: (id) => remove({ id }),
    async count() {
      const [row] = await countAll()
      return row?.count ?? 0
    },
  }
}
