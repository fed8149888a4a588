import { readMigrationFiles } from 'drizzle-orm/migrator'
import { join } from 'node:path'

export type Migration = { createdAt: number; statements: string[] }

/** A database that a later Ehlo has changed: this one would misread it. */
class DatabaseTooNew extends Error {
  override readonly name = 'DatabaseTooNew'
  constructor() {
    super(
      'The database was written by a newer version of Ehlo. Start that version, or restore a backup made before it.',
    )
  }
}

/** The generated migrations of a dialect, oldest first. They lie beside this file, or beside the bundle made of it. */
export function readMigrations(dialect: 'sqlite' | 'postgres'): Migration[] {
  const migrationsFolder = join(import.meta.dirname, 'migrations', dialect)
  return readMigrationFiles({ migrationsFolder }).map(({ sql, folderMillis }) => ({
    createdAt: folderMillis,
    statements: sql,
  }))
}

/** Those that a database still lacks, given when its last one was created (0 for none). */
export function findPending(migrations: Migration[], lastApplied: number): Migration[] {
  if (lastApplied > (migrations.at(-1)?.createdAt ?? 0)) throw new DatabaseTooNew()
  return migrations.filter(({ createdAt }) => createdAt > lastApplied)
}
