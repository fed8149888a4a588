import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createConnections } from '../../../apps/api/src/connections/create-connections.ts'
import { createCorporations } from '../../../apps/api/src/connections/create-corporations.ts'
import {
  type DeliveryRoom,
  openDeliveries,
} from '../../../apps/api/src/delivery/open-deliveries.ts'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import { createOnce } from '../../../apps/api/src/runs/idempotency.ts'
import { createFingerprint } from '../../../apps/api/src/security/fingerprint.ts'
import { createSecretKeyText, readSecretKeys } from '../../../apps/api/src/security/secret-key.ts'
import { createVault } from '../../../apps/api/src/security/vault.ts'
import { createTlsTrust } from '../../../apps/api/src/smtp/tls-trust.ts'
import { openStore } from '../../../apps/api/src/storage/open-store.ts'
import { openNetwork } from '../probe/index.ts'

type DeliveryOptions = {
  /** Default: one of its own, removed at the end. */
  dataDir?: string
  dnsServer?: string
  rootPem?: string
  /** Those of an earlier one on the same `dataDir`. */
  keys?: string
  room?: Partial<DeliveryRoom>
}

/** The delivery of Ehlo on a real SQLite file of its own, with nothing before it: no HTTP, no tokens. */
export async function startDelivery(options: DeliveryOptions = {}) {
  const { dnsServer, rootPem, room } = options
  const dataDir = options.dataDir ?? (await mkdtemp(join(tmpdir(), 'ehlo-delivery-')))
  const store = await openStore({ dataDir })
  const keys = readSecretKeys(options.keys ?? createSecretKeyText(), 'test')
  const vault = createVault(keys)
  const connections = createConnections({ store, vault })
  const corporations = createCorporations({ store })
  const resolver = createResolver({ servers: dnsServer === undefined ? [] : [dnsServer] })
  const deliveries = await openDeliveries({
    store,
    vault,
    connections,
    corporations,
    once: createOnce(store.requests, Date.now),
    dialer: createDialer({ resolver, policy: openNetwork }),
    trust: createTlsTrust(rootPem === undefined ? undefined : [rootPem]),
    systemRelay: undefined,
    fingerprint: createFingerprint(keys[0]),
    sendsDsn: true,
    postWebhook: undefined,
    log: () => {},
    ...room,
  })
  await deliveries.start()
  return {
    store,
    connections,
    corporations,
    deliveries,
    stop: async () => {
      await deliveries.stop()
      await store.close()
      if (options.dataDir === undefined) await rm(dataDir, { recursive: true })
    },
  }
}
