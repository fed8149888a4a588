import { fillPlaceholders } from 'drizzle-orm'
import { drizzle } from 'drizzle-orm/postgres-js'
import postgres from 'postgres'
import { StoreFull, type Write, type WriteOutcome } from '../writes.ts'
import type { Database, QueryBuilder, Values } from './database.ts'
import { explainPostgres } from './explain-postgres.ts'
import { claimPostgres } from './postgres-claim.ts'
import { postgresKit } from './kit-postgres.ts'
import { migratePostgres } from './migrate-postgres.ts'
import { defineTables } from './tables.ts'

type CompiledWrite = { text: string; parameters: unknown[] }

/** Opens a PostgreSQL database by its `postgres://` URL. Refuses one from a newer Ehlo. */
export async function openPostgres(url: string): Promise<Database> {
  const client = postgres(url, {
    onnotice: () => {},
    connect_timeout: 10,
    connection: { TimeZone: 'UTC', application_name: 'ehlo' },
  })
  try {
    await migratePostgres(client)
  } catch (error) {
    await client.end({ timeout: 1 })
    throw explainPostgres(error)
  }
  const builder: QueryBuilder = drizzle(client)
  let queryCount = 0
  let release: (() => void) | undefined

  return {
    tables: defineTables(postgresKit),
    read(build) {
      queryCount += 1
      const prepared = build(builder).prepare(`read_${queryCount}`)
      return async (values = {}) => (holdsNul(values) ? [] : prepared.execute(values))
    },
    write(build, { mustMatch = false } = {}) {
      const { sql, params } = build(builder).toSQL()
      const statement: CompiledWrite = { text: sql, parameters: params }
      return (values = {}) => ({ statement, values, mustMatch })
    },
    atomically: (writes) => attempt(() => runAll(client, writes)),
    claim: async () => {
      release ??= await claimPostgres(client)
      return release !== undefined
    },
    close: () => {
      release?.()
      return client.end({ timeout: 5 })
    },
  }
}

async function runAll(client: postgres.Sql, writes: readonly Write[]): Promise<void> {
  await client.begin(async (transaction) => {
    for (const write of writes) {
      const { text, parameters } = write.statement as CompiledWrite
      const filled = fillPlaceholders(parameters, write.values) as postgres.ParameterOrJSON<never>[]
      const { count } = await transaction.unsafe(text, filled, { prepare: true })
      if (write.mustMatch && count === 0) throw new StaleWrite()
    }
  })
}

// PostgreSQL's text cannot hold a NUL and fails on one, so nothing stored equals or contains it.
function holdsNul(values: Values): boolean {
  return Object.values(values).some((value) => typeof value === 'string' && value.includes('\0'))
}

class StaleWrite extends Error {}

async function attempt(run: () => Promise<void>): Promise<WriteOutcome> {
  try {
    await run()
    return 'written'
  } catch (error) {
    if (error instanceof StaleWrite) return 'stale'
    const code = error instanceof postgres.PostgresError ? error.code : ''
    if (code === '23505') return 'taken'
    if (code === '23503') return 'in-use'
    if (code === '53100') throw new StoreFull('the disk is full', { cause: error })
    throw error
  }
}
