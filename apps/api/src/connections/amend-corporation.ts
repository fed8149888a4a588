import type { Corporation, CorporationChange } from '@ehlo/shared'
import { isDeepStrictEqual } from 'node:util'
import { auditEntry } from '../access/audit-entry.ts'
import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'
import { checkVersion } from './check-version.ts'
import type { ExpectedVersion } from './connections.ts'
import type { CorporationDependencies } from './corporation-dependencies.ts'
import { findCorporation } from './find-corporation.ts'

const amendableFields = ['name', 'domains', 'automaticMail', 'fallback'] as const

export async function amendCorporation(
  dependencies: CorporationDependencies,
  by: Principal,
  id: string,
  expected: ExpectedVersion,
  change: CorporationChange,
): Promise<Corporation> {
  const { store, now } = dependencies
  const corporation = await findCorporation(dependencies, id)
  checkVersion(corporation.version, expected)

  const amended: Corporation = {
    ...corporation,
    name: change.name ?? corporation.name,
    domains: [...new Set(change.domains ?? corporation.domains)],
    automaticMail: [...new Set(change.automaticMail ?? corporation.automaticMail)],
    fallback: change.fallback ?? corporation.fallback,
  }
  const changed = amendableFields.filter(
    (field) => !isDeepStrictEqual(amended[field], corporation[field]),
  )
  if (changed.length === 0) return corporation

  const at = now()
  const next = { ...amended, updatedAt: at.toISOString(), version: corporation.version + 1 }
  const outcome = await store.atomically([
    store.corporations.replace(next, corporation.version),
    store.audit.add(auditEntry(by, at, 'corporation.amend', id, { changed })),
  ])
  if (outcome === 'stale') throw new Refusal('stale-version')
  return next
}
