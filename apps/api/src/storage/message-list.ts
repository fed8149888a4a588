import { and, desc, eq, getTableColumns, like, sql } from 'drizzle-orm'
import type { MessageQuery } from '../delivery/queue/message-store.ts'
import type { Database } from './database.ts'
import { toPattern } from './like-pattern.ts'
import { beforePosition } from './newest-first.ts'
import type { Tables } from './tables.ts'

const value = sql.placeholder

/** The log of messages in each of its forms, made at first use and kept. */
export function prepareMessageList(
  database: Database,
): (query: MessageQuery) => Promise<Tables['messages']['$inferSelect'][]> {
  const { messages: t } = database.tables
  const conditions = {
    after: beforePosition(t.createdAt, t.id),
    corporationId: eq(t.corporationId, value('corporationId')),
    connectionId: eq(t.lane, value('connectionId')),
    state: eq(t.state, value('state')),
    q: like(t.searchText, value('pattern')).append(sql` escape '\\'`),
  }
  const names = Object.keys(conditions) as (keyof typeof conditions)[]
  const prepare = (used: (keyof typeof conditions)[]) =>
    database.read((query) =>
      query
        .select(getTableColumns(t))
        .from(t)
        .where(and(...used.map((name) => conditions[name])))
        .orderBy(desc(t.createdAt), desc(t.id))
        .limit(value('limit')),
    )
  const forms = new Map<string, ReturnType<typeof prepare>>()

  return (query) => {
    const used = names.filter((name) => query[name] !== undefined)
    const form = forms.get(used.join()) ?? prepare(used)
    forms.set(used.join(), form)
    const { after, q, ...rest } = query
    return form({
      ...rest,
      pattern: q && toPattern(q),
      at: after && new Date(after.createdAtMs).toISOString(),
      id: after?.id,
    })
  }
}
