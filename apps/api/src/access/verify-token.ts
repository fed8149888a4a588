import { hashSecret, isSameSecret } from '../security/token-secret.ts'
import { StoreFull } from '../writes.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import type { Access } from './access.ts'
import type { Principal } from './principal.ts'

const longestToken = 512
const lastUseAccuracyMs = 60_000

const environmentAdmin: Principal = {
  tokenId: 'environment',
  name: 'EHLO_ADMIN_TOKEN',
  role: 'admin',
  corporationId: null,
}

/**
 * The right token gets in at any time and from anywhere: an address may be that of a proxy, and whoever guesses there must
 * lock nobody out. What keeps guesses from EHLO_ADMIN_TOKEN is its length, of which `serve` warns.
 */
export function createVerifyToken(
  dependencies: AccessDependencies,
): Pick<Access, 'verifyToken' | 'verifyKeptToken'> {
  const { adminToken } = dependencies
  const verifyKeptToken = async (token: string) =>
    token === '' || token.length > longestToken ? undefined : findPrincipal(dependencies, token)

  return {
    verifyKeptToken,
    async verifyToken(token) {
      const isAdmin = adminToken !== undefined && isSameSecret(token, adminToken)
      return isAdmin ? environmentAdmin : await verifyKeptToken(token)
    },
  }
}

/** The store is asked by the hash, whose comparison tells an attacker nothing. */
async function findPrincipal(
  { store, now }: AccessDependencies,
  token: string,
): Promise<Principal | undefined> {
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
