import { auditEntry } from '../access/audit-entry.ts'
import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'
import { checkVersion } from './check-version.ts'
import type { ExpectedVersion } from './connections.ts'
import type { CorporationDependencies } from './corporation-dependencies.ts'
import { findCorporation } from './find-corporation.ts'

/** Its tokens go with it; its connections must have gone before. */
export async function removeCorporation(
  dependencies: CorporationDependencies,
  by: Principal,
  id: string,
  expected: ExpectedVersion,
): Promise<void> {
  const { store, now } = dependencies
  const { version } = await findCorporation(dependencies, id)
  checkVersion(version, expected)
  const outcome = await store.atomically([
    store.corporations.remove(id, version),
    store.audit.add(auditEntry(by, now(), 'corporation.remove', id)),
  ])
  if (outcome === 'in-use') throw new Refusal('corporation-in-use')
  if (outcome === 'stale') throw new Refusal('stale-version')
}
