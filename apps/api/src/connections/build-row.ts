import { domainToUnicode } from 'node:url'
import type { Vault } from '../security/vault.ts'
import type { ConnectionRow, StoredHealth } from './connection-store.ts'
import { sealingOf } from './destination.ts'
import { scopeKeyOf } from './scope.ts'
import { defaultNameOf } from './to-connection.ts'

type Fields = Omit<ConnectionRow, 'scopeKey' | 'searchText'>

/** A row with the columns that follow from others. */
export function buildRow(fields: Fields): ConnectionRow {
  return { ...fields, scopeKey: scopeKeyOf(fields), searchText: searchTextOf(fields) }
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

// Domains are found as they are stored and as people write them.
function searchTextOf(fields: Fields): string {
  const { host, username, senderDomain, senderAddress } = fields
  const domains = [host, senderDomain ?? '', senderAddress?.split('@').at(-1) ?? '']
  return [
    fields.name ?? defaultNameOf(fields),
    host,
    username,
    senderDomain ?? '',
    senderAddress ?? '',
    ...domains.map((domain) => domainToUnicode(domain)),
  ]
    .join('\n')
    .toLowerCase()
}
