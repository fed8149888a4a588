import type { Atomically } from '../writes.ts'
import type { AuditStore } from './audit-store.ts'
import type { PairingStore } from './pairing-store.ts'
import type { TokenStore } from './token-store.ts'

type AccessStore = {
  tokens: TokenStore
  pairings: PairingStore
  audit: AuditStore
  atomically: Atomically
}

export type AccessDependencies = {
  store: AccessStore
  /** EHLO_ADMIN_TOKEN: an administrator that no store knows. */
  adminToken?: string | undefined
  now: () => Date
}
