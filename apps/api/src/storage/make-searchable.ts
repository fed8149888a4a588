import { and, asc, eq, getTableColumns, gt, sql } from 'drizzle-orm'
import type { Database } from './database.ts'
import { searchTextOfConnection, searchTextOfCorporation } from './search-text.ts'

const value = sql.placeholder
const batch = 500

/**
 * Makes the search texts that a migration has emptied: what a search folds away, no SQL does. Costs a look into an
 * empty index at every other start.
 */
export async function makeSearchable(database: Database): Promise<void> {
  const { connections, corporations } = database.tables
  const { id, name, host, username, senderDomain, senderAddress } = getTableColumns(connections)
  const findConnections = database.read((q) =>
    q
      .select({ id, name, host, username, senderDomain, senderAddress })
      .from(connections)
      // Spelled out, as the index spells it: a parameter would not be seen to fit it.
      .where(and(sql`${connections.searchText} = ''`, gt(connections.id, value('afterId'))))
      .orderBy(asc(connections.id))
      .limit(batch),
  )
  const { fallbackSettled: _settled, searchText: _text, ...visible } = getTableColumns(corporations)
  const findCorporations = database.read((q) =>
    q
      .select(visible)
      .from(corporations)
      .where(and(sql`${corporations.searchText} = ''`, gt(corporations.id, value('afterId'))))
      .orderBy(asc(corporations.id))
      .limit(batch),
  )
  const keepOf = (table: typeof connections | typeof corporations) =>
    database.write((q) =>
      q
        .update(table)
        .set({ searchText: sql`${value('searchText')}` })
        .where(eq(table.id, value('id'))),
    )
  await inBatches(database, findConnections, keepOf(connections), searchTextOfConnection)
  await inBatches(database, findCorporations, keepOf(corporations), searchTextOfCorporation)
}

async function inBatches<Row extends { id: string }>(
  database: Database,
  find: (values: { afterId: string }) => Promise<Row[]>,
  keep: ReturnType<Database['write']>,
  searchTextOf: (row: Row) => string,
): Promise<void> {
  for (let afterId: string | undefined = ''; afterId !== undefined;) {
    const rows = await find({ afterId })
    if (rows.length > 0) {
      await database.atomically(
        rows.map((row) => keep({ id: row.id, searchText: searchTextOf(row) })),
      )
    }
    afterId = rows.at(-1)?.id
  }
}
