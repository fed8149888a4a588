import type { Connection, NewConnection } from '@ehlo/shared'
import { randomUUID } from 'node:crypto'
import { auditEntry } from '../access/audit-entry.ts'
import type { Principal } from '../access/principal.ts'
import { buildRow, noCredential, sealCredential, unknownHealth } from './build-row.ts'
import { chooseFreePriority, mostPriorityRaces, refusePriority } from './choose-priority.ts'
import type { ConnectionRow } from './connection-store.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { checkScope, noSuchCorporation } from './scope.ts'
import { settleFallbackBy } from './settle-fallback.ts'
import { toConnection } from './to-connection.ts'

/**
 * A sender outside the corporation's own domains is no reason to refuse: domains come and go independently of
 * connections, and a From outside them is refused when mail is routed (DESIGN §2).
 */
export async function addConnection(
  dependencies: ConnectionDependencies,
  by: Principal,
  input: NewConnection,
): Promise<Connection> {
  const { store, vault, now } = dependencies
  const at = now()
  const draft = draftRow(vault, input, at.toISOString())
  checkScope(draft)

  for (let race = 0; race < mostPriorityRaces; race += 1) {
    const priority = input.priority ?? (await chooseFreePriority(store.connections, draft.scopeKey))
    const row = { ...draft, priority }
    const outcome = await store.atomically([
      store.connections.insert(row),
      ...settleFallbackBy(row, store.corporations, at),
      store.audit.add(auditEntry(by, at, 'connection.add', row.id)),
    ])
    if (outcome === 'written') return toConnection(row, vault)
    if (outcome === 'in-use') throw noSuchCorporation()
    // Someone took the number that was free: look again.
    if (input.priority !== undefined) break
  }
  throw await refusePriority(store.connections, draft.scopeKey)
}

function draftRow(
  vault: ConnectionDependencies['vault'],
  input: NewConnection,
  at: string,
): ConnectionRow {
  const fields = {
    id: randomUUID(),
    corporationId: input.corporationId ?? null,
    senderDomain: input.senderDomain ?? null,
    senderAddress: input.senderAddress ?? null,
    name: input.name || null,
    host: input.host,
    port: input.port,
    encryption: input.encryption,
    username: input.username,
    authMethod: input.authMethod ?? 'auto',
    tlsVerification: input.tlsVerification ?? 'full',
    active: input.active ?? true,
    priority: input.priority ?? 0,
    ...unknownHealth,
    createdAt: at,
    updatedAt: at,
    version: 1,
  }
  const credential =
    input.password === undefined ? noCredential : sealCredential(vault, fields, input.password, at)
  return buildRow({ ...fields, ...credential })
}
