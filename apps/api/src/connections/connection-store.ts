import type { Connection, Health } from '@ehlo/shared'
import type { Write } from '../writes.ts'

/** A connection as it is kept: all that anyone may see is made of this (`toConnection`). */
export type StoredConnection = Omit<Connection, 'credential' | 'name' | 'health'> & {
  /** Null: it is called after its sender and host. */
  name: string | null
  /** Which key sealed the password; null where there is none. */
  passwordKeyId: string | null
} & StoredHealth

export type StoredHealth = {
  healthState: Health['state']
  healthCheckedAt: string | null
  healthRunId: string | null
  healthCause: string | null
}

/** All of a row: also what nobody sees. */
export type ConnectionRow = StoredConnection & {
  scopeKey: string
  sealedPassword: Buffer | null
}

/** The place of a connection in the list: by corporation and scope, then priority. */
export type ConnectionPosition = { scopeKey: string; priority: number; id: string }

export type ConnectionFilter = {
  limit: number
  /** Scope keys from the first, up to but without the second. */
  range: readonly [string, string]
  after?: ConnectionPosition | undefined
  /** Each occurs in the connection or in its corporation; as `searchWordsOf` makes them. */
  words?: readonly string[] | undefined
  active?: boolean | undefined
}

export type ConnectionStore = {
  find: (id: string) => Promise<StoredConnection | undefined>
  findRow: (id: string) => Promise<ConnectionRow | undefined>
  /** In the order of `ConnectionPosition`. */
  list: (filter: ConnectionFilter) => Promise<StoredConnection[]>
  /** The priorities that active connections of a scope have, ascending. */
  findTakenPriorities: (scopeKey: string) => Promise<number[]>
  /** Rows whose password another key sealed, by id. */
  findSealedByOtherKeys: (
    keyId: string,
    page: { afterId: string; limit: number },
  ) => Promise<ConnectionRow[]>
  insert: (row: ConnectionRow) => Write
  /** Replaces a row that still has this version. */
  replace: (row: ConnectionRow, expectedVersion: number) => Write
  /** Replaces the sealed password alone, of a row that still has this version, which stays. */
  reseal: (
    id: string,
    expectedVersion: number,
    sealed: { sealedPassword: Buffer; passwordKeyId: string },
  ) => Write
  remove: (id: string, expectedVersion: number) => Write
  /** Where the row still has this version, which stays, and no later health; else nothing happens. */
  recordHealth: (id: string, expectedVersion: number, health: StoredHealth) => Write
}
