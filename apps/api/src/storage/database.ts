import { sql } from 'drizzle-orm'
import type { GetColumnData, Query, SQL } from 'drizzle-orm'
import type { PgColumn, PgDatabase, PgQueryResultHKT } from 'drizzle-orm/pg-core'
import type { Atomically, Write } from '../writes.ts'
import type { Tables } from './tables.ts'

/** Builds queries, typed as PostgreSQL; only what both dialects say alike may be used. */
export type QueryBuilder = PgDatabase<PgQueryResultHKT>

export type Values = Record<string, unknown>

export type Readable<Row> = Writable & {
  prepare: (name: string) => { execute: (values?: Values) => Promise<Row[]> }
  _: { selectedFields: object }
}
type Writable = { toSQL: () => Query }

/**
 * One of the two dialects. Each query is built and prepared once, when its store is opened, and run with `values` for
 * its placeholders.
 */
export type Database = {
  tables: Tables
  read: <Row>(
    build: (query: QueryBuilder) => Readable<Row>,
    options?: ReadOptions,
  ) => (values?: Values) => Promise<Row[]>
  /** Makes a `Write` of given values. `mustMatch`: where it meets no row, its whole list is undone. */
  write: (
    build: (query: QueryBuilder) => Writable,
    options?: { mustMatch?: boolean },
  ) => (values?: Values) => Write
  atomically: Atomically
  /** Takes all of it for this process until it is closed; false where another process serves it. */
  claim: () => Promise<boolean>
  close: () => Promise<void>
}

export type ReadOptions = {
  /**
   * What requests ask that come together, a token or a route: SQLite is asked once in a turn of the event loop. A write
   * of this process is seen at once, one of another process in the next turn. The rows are shared: nobody changes them.
   */
  sharesTurn?: boolean
}

/** A placeholder named after each of these columns, for an insert or an update. */
export function placeholdersFor<Columns extends Record<string, PgColumn>>(
  columns: Columns,
): { [Name in keyof Columns]: SQL<GetColumnData<Columns[Name]>> } {
  // Drizzle takes placeholders wherever it takes values and encodes what they are filled with by the column; its
  // type of `set` says so for SQL alone. Object.fromEntries forgets its keys: they are exactly these.
  return Object.fromEntries(
    Object.keys(columns).map((name) => [name, sql.placeholder(name)]),
  ) as never
}
