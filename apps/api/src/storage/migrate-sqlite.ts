import type { Database } from 'better-sqlite3'
import { findPending, readMigrations } from './migrations.ts'

/** Brings a SQLite database up to this code, in one transaction that other processes wait for. */
export function migrateSqlite(client: Database): void {
  const migrations = readMigrations('sqlite')
  client
    .transaction(() => {
      client.exec('CREATE TABLE IF NOT EXISTS migrations (created_at INTEGER PRIMARY KEY NOT NULL)')
      const last = client.prepare('SELECT max(created_at) FROM migrations').pluck().get()
      const record = client.prepare('INSERT INTO migrations VALUES (?)')
      for (const { createdAt, statements } of findPending(migrations, Number(last ?? 0))) {
        for (const statement of statements) client.exec(statement)
        record.run(createdAt)
      }
    })
    .immediate()
}
