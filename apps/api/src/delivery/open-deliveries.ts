import type { Connections } from '../connections/connections.ts'
import type { CorporationStore } from '../connections/corporation-store.ts'
import type { Corporations } from '../connections/corporations.ts'
import type { Log } from '../log.ts'
import { describeFault } from '../log.ts'
import type { Once } from '../runs/idempotency.ts'
import type { Vault } from '../security/vault.ts'
import type { Atomically } from '../writes.ts'
import { createCarriers, type SystemRelay } from './carrier/carriers.ts'
import type { CarrierDeps } from './carrier/session-carrier.ts'
import { createDeliveries, type Deliveries } from './deliveries.ts'
import type { MessageStore } from './queue/message-store.ts'
import type { RouteStore } from './routing/route-store.ts'

export type DeliveryRoom = CarrierDeps & {
  store: {
    messages: MessageStore
    routes: RouteStore
    corporations: Pick<CorporationStore, 'find'>
    atomically: Atomically
  }
  connections: Pick<Connections, 'find' | 'list' | 'openCredential'>
  corporations: Pick<Corporations, 'find'>
  vault: Vault
  once: Once
  systemRelay: SystemRelay | undefined
  log: Log
  /** Told of each message whose attempt is over. */
  onSettled?: (messageId: string) => void
}

/** Joins queue, carriers and vault. `start` sends what an earlier process left; `stop` waits for what is in flight. */
export async function openDeliveries(room: DeliveryRoom): Promise<Deliveries> {
  const { store, vault } = room
  const carriers = createCarriers({
    ...room,
    findCorporation: (id) => store.corporations.find(id),
  })
  const deliveries = await createDeliveries({
    ...room,
    hasSystemRelay: room.systemRelay !== undefined,
    clear: carriers.clear,
    sealBody: (messageId, raw) => vault.seal('message body', [messageId], raw),
    openBody: (messageId, sealed) => {
      const opened = vault.open('message body', [messageId], sealed)
      return opened.state === 'opened' ? opened.bytes : undefined
    },
    onSettled: room.onSettled ?? (() => {}),
    onStoreFailure: (fault) =>
      room.log('error', 'The outcome of a message could not be stored', {
        fault: describeFault(fault),
      }),
  })
  return {
    ...deliveries,
    stop: async () => {
      await deliveries.stop()
      carriers.close()
    },
  }
}
