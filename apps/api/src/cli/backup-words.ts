import type { Config } from '../config.ts'
import { secretKeyPath } from '../security/load-secret-keys.ts'
import { BackupError } from '../storage/sqlite-backup.ts'

/** Where the key is, as a sentence goes on after "It is". */
export function describeKeyPlace({ secretKey, secretKeyFile, dataDir }: Config): string {
  if (secretKey !== undefined) return 'in the environment, as EHLO_SECRET_KEY'
  return `in the file ${secretKeyFile ?? secretKeyPath(dataDir)}`
}

/** The settings, where the database is a file of ours. */
export function demandSqlite(config: Config): Config {
  if (config.databaseUrl === undefined) return config
  throw new BackupError(
    'The database is a PostgreSQL server (DATABASE_URL): back it up and restore it with pg_dump and pg_restore, and keep the key apart.',
  )
}
