import type { Atomically } from '../writes.ts'
import type { RequestStore } from './request-store.ts'
import type { RunStore } from './run-store.ts'

const dayMs = 24 * 60 * 60 * 1000
const transcriptDays = 30
const resultDays = 400

/** Drops transcripts after 30 days, results after 400 and Idempotency-Keys after one. */
export async function dropOldRuns(
  store: { runs: RunStore; requests: RequestStore; atomically: Atomically },
  now: Date,
): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString()
  await store.atomically([
    ...store.runs.prune({ transcripts: daysAgo(transcriptDays), results: daysAgo(resultDays) }),
    store.requests.prune(daysAgo(1)),
  ])
}
