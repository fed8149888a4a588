import { hashSecret, isSameSecret } from '../security/token-secret.ts'
import { StoreFull } from '../writes.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import type { Access } from './access.ts'
import type { Principal } from './principal.ts'
import { createTryLimit } from './try-limit.ts'

const longestToken = 512
const lastUseAccuracyMs = 60_000

const environmentAdmin: Principal = {
  tokenId: 'environment',
  name: 'EHLO_ADMIN_TOKEN',
  role: 'admin',
  corporationId: null,
}

const wrongPerAddress = 20
const windowMs = 60_000

/**
 * Nobody guesses a token that Ehlo made, but somebody may guess EHLO_ADMIN_TOKEN, which a person chose: an address that
 * brought too many wrong ones is not compared with it for a while, unless it came from there before. Tokens that are kept
 * are good at any time.
 */
export function createVerifyToken(
  dependencies: AccessDependencies,
): Pick<Access, 'verifyToken' | 'waitAfterWrongTokens'> {
  const { adminToken, now } = dependencies
  const limit = createTryLimit(wrongPerAddress, windowMs)
  const homesOfAdmin = new Set<string>()
  const waitOf = (from: string | undefined) =>
    from === undefined ? 0 : limit.waitOf(from, now().getTime())

  return {
    waitAfterWrongTokens: waitOf,
    async verifyToken(token, from) {
      if (token === '' || token.length > longestToken) return undefined
      const isCompared = waitOf(from) === 0 || homesOfAdmin.has(from ?? '')
      if (isCompared && adminToken !== undefined && isSameSecret(token, adminToken)) {
        if (from !== undefined) homesOfAdmin.add(from)
        return environmentAdmin
      }
      const principal = await findPrincipal(dependencies, token)
      if (principal === undefined && from !== undefined) limit.count(from, now().getTime())
      return principal
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
