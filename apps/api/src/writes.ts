/**
 * One write as a store prepared it: nothing has happened yet. Writes that belong together are given to `Atomically` as
 * one list, because SQLite's transactions are synchronous: no code may await inside one.
 */
export type Write = {
  /** Runs on the open transaction of its store; answers how many rows it touched. */
  readonly statement: unknown
  readonly values: Record<string, unknown>
  /** Where it must meet a row: if it meets none, nothing of the list is done. */
  readonly mustMatch: boolean
}

/**
 * `written`: all of the list is on disk. `stale`: a guarded write met no row, since someone else was faster. `taken`: a
 * value that must be unique is in use. `in-use`: another row still refers to what was to be deleted, or what was
 * referred to is gone. In the last three nothing was written.
 */
export type WriteOutcome = 'written' | 'stale' | 'taken' | 'in-use'

/** There is no space left where the database lies: nothing was written, and later it may be. */
export class StoreFull extends Error {
  override readonly name = 'StoreFull'
}

/** Runs all writes or none, in order. Throws `StoreFull`. */
export type Atomically = (writes: readonly Write[]) => Promise<WriteOutcome>
