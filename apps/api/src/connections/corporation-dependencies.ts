import type { AuditStore } from '../access/audit-store.ts'
import type { Atomically } from '../writes.ts'
import type { CorporationStore } from './corporation-store.ts'

export type CorporationDependencies = {
  store: { corporations: CorporationStore; audit: AuditStore; atomically: Atomically }
  now: () => Date
}
