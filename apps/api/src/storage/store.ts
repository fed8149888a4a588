import type { AuditStore } from '../access/audit-store.ts'
import type { RequestStore } from '../runs/request-store.ts'
import type { RunStore } from '../runs/run-store.ts'
import type { Atomically } from '../writes.ts'

/**
 * All that is kept, as `openStore({ dataDir, databaseUrl? })` answers it. Use cases take the parts they need;
 * `connections`, `corporations`, `tokens` and `pairings` follow.
 */
export type Store = {
  runs: RunStore
  requests: RequestStore
  audit: AuditStore
  atomically: Atomically
  close: () => Promise<void>
}
