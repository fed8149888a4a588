import type { Sql } from 'postgres'
import { findPending, readMigrations } from './migrations.ts'

// Any number, as long as every Ehlo takes the same: two that start at once must not both migrate.
const lockNumber = 587_465

/** Brings a PostgreSQL database up to this code, in one transaction that other processes wait for. */
export async function migratePostgres(client: Sql): Promise<void> {
  const migrations = readMigrations('postgres')
  await client.begin(async (transaction) => {
    await transaction`SELECT pg_advisory_xact_lock(${lockNumber})`
    await transaction`CREATE TABLE IF NOT EXISTS migrations (created_at bigint PRIMARY KEY)`
    const [row] = await transaction`SELECT max(created_at) AS last FROM migrations`
    for (const { createdAt, statements } of findPending(migrations, Number(row?.['last'] ?? 0))) {
      for (const statement of statements) await transaction.unsafe(statement)
      await transaction`INSERT INTO migrations VALUES (${createdAt})`
    }
  })
}
