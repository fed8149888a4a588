import type { Vault } from '../security/vault.ts'
import type { ConnectionRow, StoredHealth } from './connection-store.ts'
import { sealingOf } from './destination.ts'
import { scopeKeyOf } from './scope.ts'

type Fields = Omit<ConnectionRow, 'scopeKey'>

/** A row with the key that follows from its scope. */
export function buildRow(fields: Fields): ConnectionRow {
  return { ...fields, scopeKey: scopeKeyOf(fields) }
}

type Credential = Pick<ConnectionRow, 'sealedPassword' | 'passwordKeyId' | 'passwordUpdatedAt'>

export const noCredential: Credential = {
  sealedPassword: null,
  passwordKeyId: null,
  passwordUpdatedAt: null,
}

/** Nothing has been found out yet. */
export const unknownHealth: StoredHealth = {
  healthState: 'unknown',
  healthCheckedAt: null,
  healthRunId: null,
  healthCause: null,
}

/** A password sealed to the row and destination that `fields` have. */
export function sealCredential(
  vault: Vault,
  fields: Parameters<typeof sealingOf>[0],
  password: string,
  at: string,
): Credential {
  return {
    sealedPassword: vault.seal(...sealingOf(fields), Buffer.from(password)),
    passwordKeyId: vault.currentKeyId,
    passwordUpdatedAt: at,
  }
}
