import SqliteFile from 'better-sqlite3'
import { closeSync, openSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Takes a data directory for this process: answers how to give it back, or undefined where another has it. An empty database
 * of its own is what is locked, so that the system lets go of it however the process ends, and nobody who only reads or
 * writes the data waits for it.
 */
export function claimDataDir(dataDir: string): (() => void) | undefined {
  const path = join(dataDir, 'ehlo.lock')
  closeSync(openSync(path, 'a', 0o600))
  const lock = new SqliteFile(path, { timeout: 0 })
  try {
    lock.exec('BEGIN EXCLUSIVE')
    return () => lock.close()
  } catch (error) {
    lock.close()
    if (error instanceof SqliteFile.SqliteError && error.code === 'SQLITE_BUSY') return undefined
    throw error
  }
}
