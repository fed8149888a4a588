import { Refusal } from '../refusal.ts'
import { auditEntry } from './audit-entry.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import type { Principal } from './principal.ts'

/** The token opens nothing from now on. */
export async function revokeToken(
  { store, now }: AccessDependencies,
  by: Principal,
  id: string,
): Promise<void> {
  const outcome = await store.atomically([
    store.tokens.remove(id),
    store.audit.add(auditEntry(by, now(), 'token.revoke', id)),
  ])
  if (outcome === 'stale') throw new Refusal('not-found')
}
