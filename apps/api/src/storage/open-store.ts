import { createAuditStore } from './audit-table.ts'
import { claimPatiently } from './claim-patiently.ts'
import { createConnectionStore } from './connection-table.ts'
import { createCorporationStore } from './corporation-table.ts'
import { makeSearchable } from './make-searchable.ts'
import { createMessageStore } from './message-table.ts'
import { createPairingStore } from './pairing-table.ts'
import { createRefusalStore } from './refusal-table.ts'
import { createRequestStore } from './request-table.ts'
import { createRouteStore } from './route-table.ts'
import { createRunStore } from './run-table.ts'
import { openSqlite } from './sqlite-database.ts'
import type { Store } from './store.ts'
import { createTokenStore } from './token-table.ts'
import { createWebhookStore } from './webhook-table.ts'

/**
 * Opens what `databaseUrl` names, or SQLite in the data directory, and brings it up to this code. Throws
 * `DatabaseTooNew` where a later Ehlo has written it.
 */
export async function openStore(place: {
  dataDir: string
  databaseUrl?: string | undefined
}): Promise<Store> {
  const database =
    place.databaseUrl === undefined
      ? openSqlite(place.dataDir)
      : // Its driver is loaded by those who have a PostgreSQL.
        await (await import('./postgres-database.ts')).openPostgres(place.databaseUrl)
  await makeSearchable(database)
  return {
    corporations: createCorporationStore(database),
    connections: createConnectionStore(database),
    tokens: createTokenStore(database),
    pairings: createPairingStore(database),
    runs: createRunStore(database),
    requests: createRequestStore(database),
    refusals: createRefusalStore(database),
    audit: createAuditStore(database),
    messages: createMessageStore(database),
    routes: createRouteStore(database),
    webhooks: createWebhookStore(database),
    atomically: database.atomically,
    claim: () => claimPatiently(database.claim),
    close: database.close,
  }
}
