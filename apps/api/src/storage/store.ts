import type { AuditStore } from '../access/audit-store.ts'
import type { PairingStore } from '../access/pairing-store.ts'
import type { TokenStore } from '../access/token-store.ts'
import type { ConnectionStore } from '../connections/connection-store.ts'
import type { CorporationStore } from '../connections/corporation-store.ts'
import type { MessageStore } from '../delivery/queue/message-store.ts'
import type { WebhookStore } from '../delivery/webhook/webhook-store.ts'
import type { RouteStore } from '../delivery/routing/route-store.ts'
import type { RefusalStore } from '../runs/refusal-store.ts'
import type { RequestStore } from '../runs/request-store.ts'
import type { RunStore } from '../runs/run-store.ts'
import type { Atomically } from '../writes.ts'

/** All that is kept. Use cases take the parts they need. */
export type Store = {
  corporations: CorporationStore
  connections: ConnectionStore
  tokens: TokenStore
  pairings: PairingStore
  runs: RunStore
  requests: RequestStore
  refusals: RefusalStore
  audit: AuditStore
  messages: MessageStore
  routes: RouteStore
  webhooks: WebhookStore
  atomically: Atomically
  /** Takes all of it for this process until it is closed; false where another process serves it. */
  claim: () => Promise<boolean>
  close: () => Promise<void>
}
