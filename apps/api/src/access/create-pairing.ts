import type { PairingCode, PairingRequest } from '@ehlo/shared'
import { createPairingCode } from '../security/pairing-code.ts'
import { hashSecret } from '../security/token-secret.ts'
import { auditEntry } from './audit-entry.ts'
import type { AccessDependencies } from './access-dependencies.ts'
import { localOperator } from './principal.ts'
import type { Principal } from './principal.ts'

/** How many wrong codes may be tried while one waits. */
export const triesPerCode = 5
const lifetimeMs = 10 * 60_000

/** A code that pairs one extension, once, within ten minutes. */
export async function createPairing(
  { store, now }: AccessDependencies,
  by: Principal,
  { role }: PairingRequest,
): Promise<PairingCode> {
  const at = now()
  const expiresAt = new Date(at.getTime() + lifetimeMs).toISOString()
  const code = createPairingCode()
  await store.atomically([
    store.pairings.prune(at.toISOString(), triesPerCode),
    store.pairings.insert({ codeHash: hashSecret(code), role, expiresAt, failedTries: 0 }),
    store.audit.add(auditEntry(by, at, 'pairing.create', null, { role })),
  ])
  return { code, expiresAt }
}

/** Where nobody could let anyone in yet, a code for the first administrator. */
export async function offerFirstPairing(
  dependencies: AccessDependencies,
): Promise<PairingCode | undefined> {
  const { store, adminToken } = dependencies
  if (adminToken !== undefined || (await store.tokens.hasAny('admin'))) return undefined
  return createPairing(dependencies, localOperator, { role: 'admin' })
}
