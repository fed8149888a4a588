import type { AuditStore } from '../access/audit-store.ts'
import type { Atomically } from '../writes.ts'
import type { RefusalStore } from './refusal-store.ts'
import type { RequestStore } from './request-store.ts'
import type { RunStore } from './run-store.ts'

const dayMs = 24 * 60 * 60 * 1000
const transcriptDays = 30
const resultDays = 400
const auditDays = 400

/**
 * Drops transcripts after 30 days, results and the audit trail after 400, Idempotency-Keys after one. That a password was
 * refused is known as long as the result that says so: no scheduled check sends it again.
 */
export async function dropOldRecords(
  store: {
    runs: RunStore
    requests: RequestStore
    refusals: RefusalStore
    audit: AuditStore
    atomically: Atomically
  },
  now: Date,
): Promise<void> {
  const daysAgo = (days: number) => new Date(now.getTime() - days * dayMs).toISOString()
  await store.atomically([
    ...store.runs.prune({ transcripts: daysAgo(transcriptDays), results: daysAgo(resultDays) }),
    store.requests.prune(daysAgo(1)),
    store.refusals.prune(daysAgo(resultDays)),
    store.audit.prune(daysAgo(auditDays)),
  ])
}
