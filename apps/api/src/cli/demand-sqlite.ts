import type { Config } from '../config.ts'
import { BackupError } from '../storage/sqlite-backup.ts'

/** The settings, where the database is a file of ours. */
export function demandSqlite(config: Config): Config {
  if (config.databaseUrl === undefined) return config
  throw new BackupError(
    'The database is a PostgreSQL server (DATABASE_URL): back it up and restore it with pg_dump and pg_restore, and keep the key apart.',
  )
}
