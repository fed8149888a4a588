import { sql } from 'drizzle-orm'
import type { SQL } from 'drizzle-orm'
import type { PgColumn } from 'drizzle-orm/pg-core'

/** Rows after a page's last in a list that goes from newest to oldest; wants values for `at` and `id`. */
export function beforePosition(time: PgColumn, id: PgColumn): SQL {
  return sql`(${time}, ${id}) < (${sql.placeholder('at')}, ${sql.placeholder('id')})`
}
