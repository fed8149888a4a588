import type { Atomically } from '../writes.ts'
import type { RunStore } from './run-store.ts'

/** Closes what an earlier process left running; for the start, before anything runs. */
export async function closeAbandonedRuns(store: {
  runs: RunStore
  atomically: Atomically
}): Promise<void> {
  const text = 'Stopped: the API went away while this ran.'
  await store.atomically([
    store.runs.cancelAbandoned({
      elapsedMs: 0,
      session: 'run',
      from: 'note',
      encrypted: false,
      text,
    }),
  ])
}
