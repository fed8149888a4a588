import {
  boolean,
  customType,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core'

/** Columns of PostgreSQL. Their types are those that all tables and queries are written in. */
export const postgresKit = {
  table: pgTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  text,
  integer,
  boolean,
  // Compared bytewise as SQLite does: a language's collation would break ranges of keys and cursors.
  key: customType<{ data: string; driverData: string }>({ dataType: () => 'text COLLATE "C"' }),
  /** ISO 8601 in UTC on this side. */
  time: customType<{ data: string; driverData: string }>({
    dataType: () => 'timestamp with time zone',
    fromDriver: (value) => new Date(value).toISOString(),
  }),
  bytes: customType<{ data: Buffer; driverData: Buffer }>({ dataType: () => 'bytea' }),
  // Not jsonb: that refuses the NUL which a hostile server may say and which JSON writes as an escape.
  json: customType<{ data: unknown; driverData: string | null }>({
    dataType: () => 'text',
    toDriver: (value) => (value === null ? null : JSON.stringify(value)),
    fromDriver: (value) => JSON.parse(value as string),
  }),
}

export type Kit = typeof postgresKit
