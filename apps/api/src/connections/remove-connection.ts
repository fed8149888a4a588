import { auditEntry } from '../access/audit-entry.ts'
import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'
import { checkVersion } from './check-version.ts'
import type { ExpectedVersion } from './connections.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'

export async function removeConnection(
  { store, now }: ConnectionDependencies,
  by: Principal,
  id: string,
  expected: ExpectedVersion,
): Promise<void> {
  const stored = await store.connections.find(id)
  if (stored === undefined) throw new Refusal('not-found')
  checkVersion(stored.version, expected)
  const outcome = await store.atomically([
    store.connections.remove(id, stored.version),
    store.audit.add(auditEntry(by, now(), 'connection.remove', id)),
  ])
  if (outcome === 'stale') throw new Refusal('stale-version')
}
