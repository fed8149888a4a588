import type { Write } from '../../writes.ts'
import { CommitRefused, type GroupCommit } from './group-commit.ts'

type Outcome = { writes: readonly Write[]; tell: () => void }

/**
 * What came of attempts, written down behind the next message, since nobody waits for it. Where the store fails, a full
 * disk for one, an outcome is kept here and written when there is space again: only a crash makes it doubtful.
 */
export type Outcomes = {
  /** `tell` is called when it is on disk. */
  keep: (writes: readonly Write[], tell: () => void) => void
  /** Throws where the store fails still. */
  keepPostponed: () => Promise<void>
  /** Resolves when nothing is being written any more. */
  untilKept: () => Promise<void>
}

export function createOutcomes(
  commits: GroupCommit,
  onStoreFailure: (error: unknown) => void,
): Outcomes {
  const underWay = new Set<Promise<void>>()
  let postponed: Outcome[] = []

  async function write({ writes, tell }: Outcome): Promise<void> {
    try {
      await commits.commit(writes, 'linger')
      tell()
    } catch (error) {
      if (!(error instanceof CommitRefused)) throw error
      onStoreFailure(error)
    }
  }

  async function writeOrPostpone(outcome: Outcome): Promise<void> {
    try {
      await write(outcome)
    } catch (error) {
      postponed.push(outcome)
      onStoreFailure(error)
    }
  }

  return {
    keep(writes, tell) {
      const done = writeOrPostpone({ writes, tell })
      underWay.add(done)
      void done.finally(() => underWay.delete(done))
    },
    async keepPostponed() {
      while (postponed.length > 0) {
        const [first] = postponed as [Outcome]
        await write(first)
        postponed = postponed.filter((each) => each !== first)
      }
    },
    untilKept: async () => {
      await Promise.all(underWay)
    },
  }
}
