import type { Corporation, NewCorporation } from '@ehlo/shared'
import { randomUUID } from 'node:crypto'
import { auditEntry } from '../access/audit-entry.ts'
import type { Principal } from '../access/principal.ts'
import type { CorporationDependencies } from './corporation-dependencies.ts'
import { findCorporation } from './find-corporation.ts'

/** One that is born where a connection of all is active has its first already: it refuses what matches none. */
export async function addCorporation(
  dependencies: CorporationDependencies,
  by: Principal,
  input: NewCorporation,
): Promise<Corporation> {
  const { store, now } = dependencies
  const at = now()
  const corporation: Corporation = {
    id: randomUUID(),
    name: input.name,
    domains: [...new Set(input.domains)],
    automaticMail: [...new Set(input.automaticMail)],
    fallback: input.fallback ?? 'system-relay',
    createdAt: at.toISOString(),
    updatedAt: at.toISOString(),
    version: 1,
  }
  await store.atomically([
    store.corporations.insert(corporation),
    store.corporations.settleFallbackOfNew(corporation.id, input.fallback ?? 'refuse'),
    store.audit.add(auditEntry(by, at, 'corporation.add', corporation.id)),
  ])
  return findCorporation(dependencies, corporation.id)
}
