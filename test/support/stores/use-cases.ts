import { ConnectionChange, NewConnection } from '@ehlo/shared'
import * as z from 'zod/mini'
import { createAccess } from '../../../apps/api/src/access/create-access.ts'
import { localOperator } from '../../../apps/api/src/access/principal.ts'
import { createConnections } from '../../../apps/api/src/connections/create-connections.ts'
import { createCorporations } from '../../../apps/api/src/connections/create-corporations.ts'
import { createSecretKeyText, readSecretKeys } from '../../../apps/api/src/security/secret-key.ts'
import type { SecretKey } from '../../../apps/api/src/security/secret-key.ts'
import { createVault } from '../../../apps/api/src/security/vault.ts'
import type { Store } from '../../../apps/api/src/storage/store.ts'

export const operator = localOperator

export function createKey(): SecretKey {
  return readSecretKeys(createSecretKeyText(), 'a test')[0]
}

/** The use cases on a store, with a clock that moves a second at each look. */
export function useUseCases(
  store: Store,
  options: { keys?: [SecretKey, ...SecretKey[]]; adminToken?: string; now?: () => Date } = {},
) {
  let timeMs = Date.parse('2026-03-01T12:00:00.000Z')
  const now = options.now ?? (() => new Date((timeMs += 1000)))
  const vault = createVault(options.keys ?? [createKey()])
  return {
    vault,
    connections: createConnections({ store, vault, now }),
    corporations: createCorporations({ store, now }),
    access: createAccess({ store, now, adminToken: options.adminToken }),
  }
}

const usual = {
  host: 'smtp.fjord.no',
  port: 587,
  encryption: 'starttls',
  username: 'post@fjord.no',
  password: 'hemmelig',
}

/** A body as it arrives and is parsed, with what is not said taken from a usual connection. */
export function newConnection(fields: Record<string, unknown> = {}): NewConnection {
  return z.parse(NewConnection, { ...usual, ...fields })
}

export function connectionChange(fields: Record<string, unknown>): ConnectionChange {
  return z.parse(ConnectionChange, fields)
}
