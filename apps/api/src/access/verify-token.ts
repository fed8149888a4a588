import { hashSecret, isSameSecret } from '../security/token-secret.ts'
import { StoreFull } from '../writes.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import type { Principal } from './principal.ts'

const longestToken = 512
const lastUseAccuracyMs = 60_000

const environmentAdmin: Principal = {
  tokenId: 'environment',
  name: 'EHLO_ADMIN_TOKEN',
  role: 'admin',
  corporationId: null,
}

/** Whose token this is. The store is asked by the hash, whose comparison tells an attacker nothing. */
export async function verifyToken(
  { store, adminToken, now }: AccessDependencies,
  token: string,
): Promise<Principal | undefined> {
  if (token === '' || token.length > longestToken) return undefined
  if (adminToken !== undefined && isSameSecret(token, adminToken)) return environmentAdmin
  const found = await store.tokens.findByHash(hashSecret(token))
  if (found === undefined) return undefined
  const at = now()
  const lastUsedMs = found.lastUsedAt === null ? 0 : Date.parse(found.lastUsedAt)
  if (at.getTime() - lastUsedMs >= lastUseAccuracyMs) {
    await recordUse(store, found.id, at)
  }
  const { id, name, role, corporationId } = found
  return { tokenId: id, name, role, corporationId }
}

// Who may come in on a full disk is whoever would make room on it.
async function recordUse(
  store: AccessDependencies['store'],
  tokenId: string,
  at: Date,
): Promise<void> {
  try {
    await store.atomically([store.tokens.recordUse(tokenId, at.toISOString())])
  } catch (error) {
    if (!(error instanceof StoreFull)) throw error
  }
}
