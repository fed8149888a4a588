import {
  blob,
  customType,
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import type { Kit } from './kit-postgres.ts'

// The guarantee of the cast: each builder takes what its namesake of PostgreSQL takes as `tables.ts` uses it, and its
// column reads and writes the same values; test/contract runs every query on both.
export const sqliteKit = {
  table: sqliteTable,
  index,
  uniqueIndex,
  primaryKey,
  foreignKey,
  text: (name: string) => text(name),
  integer: (name: string) => integer(name),
  boolean: (name: string) => integer(name, { mode: 'boolean' }),
  key: (name: string) => text(name),
  time: (name: string) => text(name),
  bytes: (name: string) => blob(name, { mode: 'buffer' }),
  json: customType<{ data: unknown; driverData: string | null }>({
    dataType: () => 'text',
    toDriver: (value) => (value === null ? null : JSON.stringify(value)),
    fromDriver: (value) => JSON.parse(value as string),
  }),
} as unknown as Kit
