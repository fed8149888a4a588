import type { IssuedToken, NewToken } from '@ehlo/shared'
import { randomUUID } from 'node:crypto'
import { refuseField } from '../refusal.ts'
import { createTokenSecret, hashSecret } from '../security/token-secret.ts'
import { auditEntry } from './audit-entry.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import type { Principal } from './principal.ts'

/** The answer is the only place where the token itself ever shows. */
export async function issueToken(
  { store, now }: AccessDependencies,
  by: Principal,
  {
    name,
    role,
    corporationId = null,
  }: Omit<NewToken, 'corporationId'> & { corporationId?: string | null | undefined },
): Promise<IssuedToken> {
  if (role === 'sender' && corporationId === null) {
    throw refuseField('/corporationId', 'A sender needs a corporation.')
  }
  // It would look restricted and would not be.
  if (role !== 'sender' && corporationId !== null) {
    throw refuseField('/corporationId', 'Only a sender belongs to a corporation.')
  }
  const at = now()
  const secret = createTokenSecret()
  const token = {
    id: randomUUID(),
    name,
    role,
    corporationId,
    createdAt: at.toISOString(),
    lastUsedAt: null,
  }
  const outcome = await store.atomically([
    store.tokens.insert(token, hashSecret(secret)),
    store.audit.add(auditEntry(by, at, 'token.issue', token.id, { role, corporationId })),
  ])
  if (outcome === 'in-use') throw refuseField('/corporationId', 'There is no such corporation.')
  return { ...token, token: secret }
}
