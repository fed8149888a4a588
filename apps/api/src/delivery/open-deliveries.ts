import type { RunSettings } from '@ehlo/shared'
import type { AuditStore } from '../access/audit-store.ts'
import type { Connections } from '../connections/connections.ts'
import type { CorporationStore } from '../connections/corporation-store.ts'
import type { Corporations } from '../connections/corporations.ts'
import type { Log } from '../log.ts'
import { describeFault } from '../log.ts'
import type { Once } from '../runs/idempotency.ts'
import { Refusal } from '../refusal.ts'
import type { Vault } from '../security/vault.ts'
import type { Atomically } from '../writes.ts'
import { createCarriers, type SystemRelay } from './carrier/carriers.ts'
import type { CarrierDeps } from './carrier/session-carrier.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import { explainOutcome } from './failure/explain-outcome.ts'
import type { MessageStore } from './queue/message-store.ts'
import type { RouteStore } from './routing/route-store.ts'
import { createCourier } from './webhook/courier.ts'
import { eventOfOutcome } from './webhook/failure-event.ts'
import type { PostWebhook } from './webhook/post-webhook.ts'
import type { WebhookStore } from './webhook/webhook-store.ts'

export type DeliveryRoom = CarrierDeps & {
  store: {
    messages: MessageStore
    routes: RouteStore
    corporations: Pick<CorporationStore, 'find'>
    webhooks: WebhookStore
    audit: Pick<AuditStore, 'add'>
    atomically: Atomically
  }
  connections: Pick<Connections, 'find' | 'list' | 'openCredential'>
  corporations: Pick<Corporations, 'find'>
  vault: Vault
  once: Once
  systemRelay: SystemRelay | undefined
  /** A keyed hash, that only this installation can make. */
  fingerprint: (text: string) => string
  sendsDsn: boolean
  /** How failures are reported to a program; undefined: not at all. */
  postWebhook: PostWebhook | undefined
  log: Log
  /** Whether writes are gathered to be committed together; false is what the benchmark measures against. */
  gathersCommits?: boolean
  /** Told of each message whose attempt is over. */
  onSettled?: (messageId: string) => void
}

/** Joins queue, carriers and vault. `start` sends what an earlier process left; `stop` waits for what is in flight. */
export async function openDeliveries(room: DeliveryRoom): Promise<Deliveries> {
  const { store, vault } = room
  const relayVersion = numberVersion(room)
  const carriers = createCarriers({
    ...room,
    relayVersion,
    findCorporation: (id) => store.corporations.find(id),
  })
  const settingsOf = async (connectionId: string | null): Promise<RunSettings | undefined> => {
    if (connectionId === null) return room.systemRelay?.settings
    try {
      return await room.connections.find(connectionId)
    } catch (error) {
      if (error instanceof Refusal) return undefined
      throw error
    }
  }
  const { postWebhook: post, log } = room
  const { webhooks, atomically } = store
  const clock = { now: Date.now, random: Math.random }
  const courier = post && createCourier({ store: webhooks, atomically, post, log, ...clock })
  const deliveries = await createDeliveries({
    ...room,
    eventOfOutcome: (attempt) =>
      courier && eventOfOutcome({ webhooks, onKept: courier.wake }, attempt),
    settingsOf,
    explain: (connectionId, outcome) => explainOutcome(outcome, () => settingsOf(connectionId)),
    hasSystemRelay: room.systemRelay !== undefined,
    relayVersion,
    clear: carriers.clear,
    sealBody: (messageId, raw) => vault.seal('message body', [messageId], raw),
    openBody: (messageId, sealed) => {
      const opened = vault.open('message body', [messageId], sealed)
      return opened.state === 'opened' ? opened.bytes : undefined
    },
    onPaused: (connectionId) =>
      room.log('warning', 'A login was refused; messages of this connection are held', {
        connection: connectionId ?? 'system-relay',
      }),
    onSettled: room.onSettled ?? (() => {}),
    onStoreFailure: (fault) =>
      room.log('error', 'The outcome of a message could not be stored', {
        fault: describeFault(fault),
      }),
  })
  return {
    ...deliveries,
    start: async () => {
      await deliveries.start()
      courier?.wake()
    },
    stop: async () => {
      await deliveries.stop()
      await courier?.stop()
      carriers.close()
    },
  }
}

// A hash in the place of a count, since the system relay lives in the environment, where nobody counts its versions. 31 bits,
// as a column for versions holds them.
function numberVersion({ systemRelay, fingerprint }: DeliveryRoom): number {
  if (systemRelay === undefined) return 0
  return Buffer.from(fingerprint(JSON.stringify(systemRelay)), 'base64url').readUInt32BE() >>> 1
}
