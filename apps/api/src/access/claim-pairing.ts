import type { PairingClaim, PairingGrant } from '@ehlo/shared'
import { randomUUID } from 'node:crypto'
import { Refusal } from '../refusal.ts'
import { normalisePairingCode } from '../security/pairing-code.ts'
import { createTokenSecret, hashSecret } from '../security/token-secret.ts'
import type { Access } from './access.ts'
import { auditEntry } from './audit-entry.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import { triesPerCode } from './create-pairing.ts'
import { createTryLimit } from './try-limit.ts'

const triesPerAddress = 20
const tryWindowMs = 10 * 60_000

/** Claims go one at a time: a thousand at once would otherwise all be compared before the first was counted. */
export function createClaimPairing(dependencies: AccessDependencies): Access['claimPairing'] {
  const limit = createTryLimit(triesPerAddress, tryWindowMs)
  let previous: Promise<unknown> = Promise.resolve()

  return (claim, clientAddress) => {
    const result = previous.then(async () => {
      const nowMs = dependencies.now().getTime()
      const waitMs = limit.waitOf(clientAddress, nowMs)
      if (waitMs > 0) {
        throw new Refusal('too-many-requests', undefined, {
          retryAfterSeconds: Math.ceil(waitMs / 1000),
        })
      }
      const grant = await claimPairing(dependencies, claim)
      if (grant !== undefined) return grant
      limit.count(clientAddress, nowMs)
      throw new Refusal('not-found', 'This code is wrong, expired, used or spent by wrong tries.')
    })
    previous = result.catch(() => undefined)
    return result
  }
}

async function claimPairing(
  { store, now }: AccessDependencies,
  { code, name }: PairingClaim,
): Promise<PairingGrant | undefined> {
  const at = now()
  const codeHash = hashSecret(normalisePairingCode(code))
  const pairing = await store.pairings.find(codeHash)
  if (pairing === undefined) {
    // A wrong code was a guess at each that waits, so it is a try at each.
    await store.atomically([store.pairings.countFailedTry()])
    return undefined
  }
  if (pairing.failedTries >= triesPerCode || pairing.expiresAt <= at.toISOString()) return undefined

  const secret = createTokenSecret()
  const { role } = pairing
  const token = {
    id: randomUUID(),
    name,
    role,
    corporationId: null,
    createdAt: at.toISOString(),
    lastUsedAt: null,
  }
  const by = { tokenId: token.id, name, role, corporationId: null }
  const outcome = await store.atomically([
    store.pairings.take(codeHash),
    store.tokens.insert(token, hashSecret(secret)),
    store.audit.add(auditEntry(by, at, 'pairing.claim', token.id, { role })),
  ])
  return outcome === 'written' ? { token: secret, role } : undefined
}
