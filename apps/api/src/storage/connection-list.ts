import { and, asc, getTableColumns, like, lt, not, sql } from 'drizzle-orm'
import type { ConnectionFilter, StoredConnection } from '../connections/connection-store.ts'
import type { Database } from './database.ts'
import { toPattern } from './like-pattern.ts'

const value = sql.placeholder

/** Every column that anyone may see. */
export function visibleColumns(t: Database['tables']['connections']) {
  const {
    scopeKey: _key,
    searchText: _text,
    sealedPassword: _sealed,
    ...visible
  } = getTableColumns(t)
  return visible
}

/** The list in each of its forms, prepared once; all walk the index `connections_order`. */
export function prepareConnectionList(
  database: Database,
): (filter: ConnectionFilter) => Promise<StoredConnection[]> {
  const { connections: t } = database.tables
  const afterPosition = sql`(${t.scopeKey}, ${t.priority}, ${t.id}) > (${value('scopeKey')}, ${value('priority')}, ${value('id')})`

  const prepare = (isSearched: boolean, active: boolean | undefined) =>
    database.read((q) =>
      q
        .select(visibleColumns(t))
        .from(t)
        .where(
          and(
            afterPosition,
            lt(t.scopeKey, value('toKey')),
            isSearched ? like(t.searchText, value('pattern')).append(sql` escape '\\'`) : undefined,
            active === undefined ? undefined : active ? sql`${t.active}` : not(sql`${t.active}`),
          ),
        )
        .orderBy(asc(t.scopeKey), asc(t.priority), asc(t.id))
        .limit(value('limit')),
    )
  const prepareEach = (isSearched: boolean) => ({
    any: prepare(isSearched, undefined),
    active: prepare(isSearched, true),
    inactive: prepare(isSearched, false),
  })
  const whole = prepareEach(false)
  const searched = prepareEach(true)

  return ({ limit, range: [fromKey, toKey], after, contains, active }) => {
    const form = contains === undefined ? whole : searched
    const run = active === undefined ? form.any : active ? form.active : form.inactive
    // No priority is below 0: the first page starts after a place that no connection has.
    const start = after ?? { scopeKey: fromKey, priority: -1, id: '' }
    return run({ ...start, toKey, limit, pattern: contains && toPattern(contains) })
  }
}
