import SqliteFile from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { chmodSync, closeSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { prepareParameters } from './bind-parameters.ts'
import { makePrivateFolder } from '../make-private-folder.ts'
import { StoreFull, type Write, type WriteOutcome } from '../writes.ts'
import type { Database, QueryBuilder, Readable, ReadOptions, Values } from './database.ts'
import { claimDataDir } from './sqlite-claim.ts'
import { sqliteKit } from './kit-sqlite.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import { createRowReader } from './read-rows.ts'
import { defineTables } from './tables.ts'
import { createTurnMemory } from './turn-memory.ts'

// Of the address space; what is read of it is memory that the system may take back at any time.
const mappedBytes = 2 ** 31 - 65_536

/** Opens (and makes, where it is missing) the SQLite file of a data directory. Refuses one from a newer Ehlo. */
export function openSqlite(dataDir: string): Database {
  const client = new SqliteFile(createPrivateFile(dataDir))
  try {
    client.pragma('journal_mode = WAL')
    client.pragma('synchronous = FULL')
    client.pragma('busy_timeout = 5000')
    // 32 MB instead of 4: bodies come and go, and what was dropped before a checkpoint is never written a second time.
    client.pragma('wal_autocheckpoint = 8000')
    client.pragma('trusted_schema = OFF')
    // Pages of a large file are read where they lie: a look-up among a million rows would copy one for each level else.
    client.pragma(`mmap_size = ${mappedBytes}`)
    // In KiB. Of what is mapped nothing needs a copy of its own: this is for what is being written.
    client.pragma('cache_size = -4000')
    migrateSqlite(client)
    client.pragma('foreign_keys = ON')
  } catch (error) {
    client.close()
    throw error
  }
  // Typed as PostgreSQL: both builders have the methods that stores use, and test/contract runs them all on both.
  const builder = drizzle(client) as unknown as QueryBuilder

  // IMMEDIATE: a deferred transaction that reads before it writes can fail as busy at once, whatever the timeout.
  const runAll = client.transaction((writes: readonly Write[]) => {
    for (const write of writes) {
      const { statement, toParameters } = write.statement as CompiledWrite
      const { changes } = statement.run(toParameters(write.values))
      if (write.mustMatch && changes === 0) throw new StaleWrite()
    }
  })

  const turn = createTurnMemory()
  let release: (() => void) | undefined

  return {
    tables: defineTables(sqliteKit),
    read<Row>(
      build: (query: QueryBuilder) => Readable<Row>,
      { sharesTurn = false }: ReadOptions = {},
    ) {
      const prepared = once(() => {
        const query = build(builder)
        const { sql, params } = query.toSQL()
        const toParameters = prepareParameters(params)
        const readRow = createRowReader(query._.selectedFields)
        return { statement: client.prepare(sql).raw(), toParameters, readRow }
      })
      const run = (values: Values) => {
        const { statement, toParameters, readRow } = prepared()
        const rows = statement.all(toParameters(values)) as unknown[][]
        // The guarantee: these are the selected fields, decoded by what Drizzle derived the type of a row of.
        return rows.map((row) => readRow(row) as Row)
      }
      const answer = sharesTurn ? turn.remember(run) : run
      return async (values: Values = {}) => answer(values)
    },
    write(build, { mustMatch = false } = {}) {
      const prepared = once((): CompiledWrite => {
        const { sql, params } = build(builder).toSQL()
        return { statement: client.prepare(sql), toParameters: prepareParameters(params) }
      })
      return (values = {}) => ({ statement: prepared(), values, mustMatch })
    },
    atomically: async (writes) => {
      turn.forget()
      return attempt(() => runAll.immediate(writes))
    },
    claim: async () => {
      release ??= claimDataDir(dataDir)
      return release !== undefined
    },
    close: async () => {
      client.close()
      release?.()
    },
  }
}

export function sqlitePath(dataDir: string): string {
  return join(dataDir, 'ehlo.sqlite')
}

// At first use: a start that prepares all of them takes as long as everything else in it.
function once<Prepared>(prepare: () => Prepared): () => Prepared {
  let prepared: Prepared | undefined
  return () => (prepared ??= prepare())
}

type CompiledWrite = {
  statement: SqliteFile.Statement
  toParameters: ReturnType<typeof prepareParameters>
}

class StaleWrite extends Error {}

// The second: the journal's index, which is a file of its own, could not grow.
const noSpace: ReadonlySet<string> = new Set(['SQLITE_FULL', 'SQLITE_IOERR_SHMSIZE'])

function attempt(run: () => void): WriteOutcome {
  try {
    run()
    return 'written'
  } catch (error) {
    if (error instanceof StaleWrite) return 'stale'
    const code = error instanceof SqliteFile.SqliteError ? error.code : ''
    if (code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY') {
      return 'taken'
    }
    if (code === 'SQLITE_CONSTRAINT_FOREIGNKEY') return 'in-use'
    if (noSpace.has(code)) throw new StoreFull('the disk is full', { cause: error })
    throw error
  }
}

/** The database names hosts and users: nobody else on the machine may read it, its journal included. */
function createPrivateFile(dataDir: string): string {
  makePrivateFolder(dataDir)
  const path = sqlitePath(dataDir)
  closeSync(openSync(path, 'a', 0o600))
  chmodSync(path, 0o600)
  return path
}
