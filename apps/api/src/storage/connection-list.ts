import { and, asc, eq, getTableColumns, gte, like, lt, not, or, sql } from 'drizzle-orm'
import type { ConnectionFilter, StoredConnection } from '../connections/connection-store.ts'
import type { Database } from './database.ts'
import { toPattern } from './like-pattern.ts'

const value = sql.placeholder

type Form = { active: boolean | undefined; isFirst: boolean; wordCount: number }

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

/** The list in each of its forms, made at first use and kept; all walk the index `connections_order`. */
export function prepareConnectionList(
  database: Database,
): (filter: ConnectionFilter) => Promise<StoredConnection[]> {
  const { connections: t, corporations } = database.tables
  const afterPosition = sql`(${t.scopeKey}, ${t.priority}, ${t.id}) > (${value('scopeKey')}, ${value('priority')}, ${value('id')})`
  const isActive = sql`${t.active}`

  // A word may be the corporation's: "fjord smtp2" is that host at Fjord Shipping.
  const holdsWord = (index: number) =>
    or(
      like(t.searchText, value(`word${index}`)).append(sql` escape '\\'`),
      like(corporations.searchText, value(`word${index}`)).append(sql` escape '\\'`),
    )
  const conditionsOf = ({ active, isFirst }: Form) => [
    // Says less than the next one. Where SQLite has only that and an end, it compares more for each row than it reads.
    gte(t.scopeKey, value('scopeKey')),
    isFirst ? undefined : afterPosition,
    lt(t.scopeKey, value('toKey')),
    active === undefined ? undefined : active ? isActive : not(isActive),
  ]
  const order = [asc(t.scopeKey), asc(t.priority), asc(t.id)]
  const prepareWhole = (form: Form) =>
    database.read((q) =>
      q
        .select(visibleColumns(t))
        .from(t)
        .where(and(...conditionsOf(form)))
        .orderBy(...order)
        .limit(value('limit')),
    )
  const prepareSearch = (form: Form) =>
    database.read((q) =>
      q
        .select(visibleColumns(t))
        .from(t)
        .leftJoin(corporations, eq(corporations.id, t.corporationId))
        .where(
          and(
            ...conditionsOf(form),
            ...Array.from({ length: form.wordCount }, (_, index) => holdsWord(index)),
          ),
        )
        .orderBy(...order)
        .limit(value('limit')),
    )
  const forms = new Map<string, ReturnType<typeof prepareWhole>>()

  return ({ limit, range: [fromKey, toKey], after, words = [], active }) => {
    const form = { active, isFirst: after === undefined, wordCount: words.length }
    const name = `${String(active)} ${String(form.isFirst)} ${words.length}`
    const run = forms.get(name) ?? (words.length === 0 ? prepareWhole(form) : prepareSearch(form))
    forms.set(name, run)
    const start = after ?? { scopeKey: fromKey }
    const patterns = words.map((word, index) => [`word${index}`, toPattern(word)])
    return run({ ...start, toKey, limit, ...Object.fromEntries(patterns) })
  }
}
