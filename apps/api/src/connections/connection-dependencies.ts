import type { AuditStore } from '../access/audit-store.ts'
import type { Vault } from '../security/vault.ts'
import type { Atomically } from '../writes.ts'
import type { ConnectionStore } from './connection-store.ts'
import type { CorporationStore } from './corporation-store.ts'

export type ConnectionDependencies = {
  store: {
    connections: ConnectionStore
    corporations: CorporationStore
    audit: AuditStore
    atomically: Atomically
  }
  vault: Vault
  now: () => Date
}
