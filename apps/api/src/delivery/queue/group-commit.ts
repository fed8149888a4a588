import type { Atomically, Write } from '../../writes.ts'

/**
 * Gathers the writes of some turns of the event loop and commits them together, since a commit costs the same for one
 * write as for a hundred. A promise resolves when its writes are on disk, not before.
 */
export type GroupCommit = {
  /** `linger`: nobody waits for these, so they may wait some milliseconds for company. */
  commit: (writes: readonly Write[], when?: 'now' | 'linger') => Promise<void>
  figures: () => CommitFigures
}

/** Since the start: how many commits there were, for how many callers, and how long they took together. */
export type CommitFigures = { commits: number; callers: number; elapsedMs: number }

const shortestLingerMs = 4
const longestLingerMs = 50
const longestGatherMs = 20
// Of the time, no more than a quarter goes to commits that nobody waits for, however slow the disk is.
const lingerPerCommitMs = 3

type Waiting = { writes: readonly Write[]; resolve: () => void; reject: (error: Error) => void }

const largestGroup = 500

/** Without `gathers`, each write is committed as it comes: the anchor that the benchmark measures against. */
export function createGroupCommit(
  atomically: Atomically,
  { gathers = true }: { gathers?: boolean } = {},
): GroupCommit {
  let waiting: Waiting[] = []
  let scheduled: 'now' | 'linger' | undefined
  let timer: NodeJS.Timeout | undefined
  let lingerMs = shortestLingerMs
  let commitMs = 0
  const figures: CommitFigures = { commits: 0, callers: 0, elapsedMs: 0 }

  function schedule(when: 'now' | 'linger'): void {
    if (scheduled === 'now' || scheduled === when) return
    scheduled = when
    clearTimeout(timer)
    if (when === 'now') gather(performance.now() + Math.min(commitMs, longestGatherMs))
    else timer = setTimeout(() => void flush(), lingerMs)
  }

  // Clients that open a connection for each message arrive in different turns of the event loop, and are taken twice as
  // fast for the wait; those that keep theirs open neither gain nor lose by it.
  /** Until nobody came for two turns, and for no longer than the last commit took. */
  function gather(untilMs: number, known = 0, quietTurns = 0): void {
    setImmediate(() => {
      const turns = waiting.length === known ? quietTurns + 1 : 0
      const isComplete =
        turns >= 2 || waiting.length >= largestGroup || performance.now() >= untilMs
      if (isComplete) void flush()
      else gather(untilMs, waiting.length, turns)
    })
  }

  async function flush(): Promise<void> {
    while (waiting.length > 0) {
      const group = waiting.slice(0, largestGroup)
      waiting = waiting.slice(largestGroup)
      await commitGroup(group)
    }
    scheduled = undefined
  }

  async function commitGroup(group: Waiting[]): Promise<void> {
    try {
      const startedAt = performance.now()
      const outcome = await atomically(group.flatMap((each) => each.writes))
      commitMs = performance.now() - startedAt
      figures.commits += 1
      figures.callers += group.length
      figures.elapsedMs += commitMs
      lingerMs = Math.min(Math.max(commitMs * lingerPerCommitMs, shortestLingerMs), longestLingerMs)
      if (outcome === 'written') {
        for (const each of group) each.resolve()
      } else if (group.length === 1) {
        for (const each of group) each.reject(new CommitRefused(outcome))
      } else {
        // One write of the group could not be done, so none was: each gets its own try and its own answer.
        for (const each of group) await commitGroup([each])
      }
    } catch (error) {
      const failure = error instanceof Error ? error : new Error('the store failed')
      for (const each of group) each.reject(failure)
    }
  }

  return {
    commit: (writes, when = 'now') =>
      new Promise((resolve, reject) => {
        if (!gathers) return void commitGroup([{ writes, resolve, reject }])
        waiting.push({ writes, resolve, reject })
        schedule(when)
      }),
    figures: () => ({ ...figures }),
  }
}

/** The writes of one caller could not be done: a unique value is taken, or a guarded row is gone. */
export class CommitRefused extends Error {
  override readonly name = 'CommitRefused'
  readonly outcome: 'stale' | 'taken' | 'in-use'

  constructor(outcome: 'stale' | 'taken' | 'in-use') {
    super(`the store refused the write: ${outcome}`)
    this.outcome = outcome
  }
}
