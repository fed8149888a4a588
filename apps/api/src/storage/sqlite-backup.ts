import SqliteFile from 'better-sqlite3'
import { chmodSync, closeSync, fsyncSync, linkSync, openSync, rmSync } from 'node:fs'
import { describeFileFault } from '../file-fault.ts'
import { makePrivateFolder } from '../make-private-folder.ts'
import { migrateSqlite } from './migrate-sqlite.ts'
import { sqlitePath } from './sqlite-database.ts'

/** A backup that cannot be made or restored, said so that whoever asked for it can mend it. */
export class BackupError extends Error {
  override readonly name = 'BackupError'
}

/** What a database holds, and which keys sealed the secrets in it. */
export type BackupContents = {
  corporations: number
  connections: number
  messages: number
  /** Passwords and bodies by the id of the key that sealed them. */
  sealedBy: { keyId: string; passwords: number; bodies: number }[]
}

/**
 * Writes the whole database as it is at one moment into a new file, while it is in use. Throws `BackupError` where the file
 * is there already. A compacted copy: what was deleted, bodies above all, is not in it.
 */
export function backUpSqlite(dataDir: string, file: string): BackupContents {
  const source = openExisting(sqlitePath(dataDir), 'There is no database in the data directory')
  try {
    return writeWhole(file, (aside) => {
      source.prepare('VACUUM INTO ?').run(aside)
      return readContents(aside)
    })
  } finally {
    source.close()
  }
}

export type Restored = BackupContents & { heldMessages: number }

/**
 * Puts a backup into a data directory that has no database, brought up to this code. Messages that waited are held unless
 * `sendsWaiting`: since the backup was made, another Ehlo may have sent them. Throws `BackupError` and `DatabaseTooNew`.
 */
export function restoreSqlite(
  file: string,
  dataDir: string,
  { sendsWaiting }: { sendsWaiting: boolean },
): Restored {
  const backup = openExisting(file, 'There is no such backup')
  try {
    makePrivateFolder(dataDir)
    return writeWhole(sqlitePath(dataDir), (aside) => {
      demandEhlo(backup)
      backup.prepare('VACUUM INTO ?').run(aside)
      const heldMessages = bringUp(aside, sendsWaiting)
      return { ...readContents(aside), heldMessages }
    })
  } finally {
    backup.close()
  }
}

function openExisting(path: string, otherwise: string): SqliteFile.Database {
  try {
    return new SqliteFile(path, { readonly: true, fileMustExist: true })
  } catch {
    throw new BackupError(`${otherwise}: ${path}.`)
  }
}

function demandEhlo(backup: SqliteFile.Database): void {
  try {
    const isWhole = backup.pragma('integrity_check', { simple: true }) === 'ok'
    const table = backup.prepare("SELECT 1 FROM sqlite_master WHERE name = 'message_bodies'").get()
    if (isWhole && table !== undefined) return
  } catch {
    // A file of something else fails at the first read.
  }
  throw new BackupError('This is no backup of Ehlo, or it is damaged.')
}

function bringUp(path: string, sendsWaiting: boolean): number {
  const client = new SqliteFile(path)
  try {
    migrateSqlite(client)
    if (sendsWaiting) return 0
    const hold = client.prepare(
      `UPDATE messages SET state = 'held', reason = 'restored', next_attempt_at = NULL, attempted_at = NULL
       WHERE state IN ('queued', 'deferred', 'sending')`,
    )
    return hold.run().changes
  } finally {
    client.close()
  }
}

function readContents(path: string): BackupContents {
  const client = new SqliteFile(path, { readonly: true })
  try {
    const count = (table: string) =>
      Number(client.prepare(`SELECT count(*) FROM ${table}`).pluck().get())
    const passwords = client.prepare(
      'SELECT password_key_id AS keyId, count(*) AS count FROM connections WHERE sealed_password IS NOT NULL GROUP BY 1',
    )
    // Sealed bytes name their key after one byte of format (`security/vault.ts`).
    const bodies = client.prepare(
      'SELECT lower(hex(substr(sealed, 2, 8))) AS keyId, count(*) AS count FROM message_bodies GROUP BY 1',
    )
    const sealedBy = new Map<string, { keyId: string; passwords: number; bodies: number }>()
    const of = (keyId: string) => sealedBy.get(keyId) ?? { keyId, passwords: 0, bodies: 0 }
    for (const { keyId, count } of passwords.all() as { keyId: string; count: number }[]) {
      sealedBy.set(keyId, { ...of(keyId), passwords: count })
    }
    for (const { keyId, count } of bodies.all() as { keyId: string; count: number }[]) {
      sealedBy.set(keyId, { ...of(keyId), bodies: count })
    }
    return {
      corporations: count('corporations'),
      connections: count('connections'),
      messages: count('messages'),
      sealedBy: [...sealedBy.values()],
    }
  } finally {
    client.close()
  }
}

/** Written aside and linked when whole: the file is never half there, and one that exists is never overwritten. */
function writeWhole<Result>(path: string, write: (aside: string) => Result): Result {
  const aside = `${path}.${process.pid}.new`
  try {
    // VACUUM INTO takes an empty file, and so nobody else may read it from its first byte on.
    closeSync(openSync(aside, 'wx', 0o600))
    const result = write(aside)
    chmodSync(aside, 0o600)
    syncFile(aside)
    linkSync(aside, path)
    return result
  } catch (error) {
    throw explainWriteError(error, path)
  } finally {
    for (const suffix of ['', '-wal', '-shm', '-journal'])
      rmSync(`${aside}${suffix}`, { force: true })
  }
}

function syncFile(path: string): void {
  const file = openSync(path, 'r')
  fsyncSync(file)
  closeSync(file)
}

function explainWriteError(error: unknown, path: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (code === 'EEXIST') return new BackupError(`${path} is there already, and is not overwritten.`)
  if (code.startsWith('SQLITE_FULL')) {
    return new BackupError(`There is no room left for ${path}.`)
  }
  const reason = describeFileFault(error)
  return reason === undefined ? error : new BackupError(`${path} cannot be written: ${reason}.`)
}
