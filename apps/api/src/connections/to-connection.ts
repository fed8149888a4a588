import type { Connection, Health } from '@ehlo/shared'
import type { Vault } from '../security/vault.ts'
import type { StoredConnection, StoredHealth } from './connection-store.ts'

/** A connection as anyone may see it. */
export function toConnection(stored: StoredConnection, vault: Pick<Vault, 'knowsKey'>): Connection {
  return {
    id: stored.id,
    corporationId: stored.corporationId,
    senderDomain: stored.senderDomain,
    senderAddress: stored.senderAddress,
    name: stored.name ?? defaultNameOf(stored),
    host: stored.host,
    port: stored.port,
    encryption: stored.encryption,
    username: stored.username,
    authMethod: stored.authMethod,
    tlsVerification: stored.tlsVerification,
    active: stored.active,
    priority: stored.priority,
    credential: credentialOf(stored.passwordKeyId, vault),
    health: healthOf(stored),
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    passwordUpdatedAt: stored.passwordUpdatedAt,
    version: stored.version,
  }
}

/** What a connection without a name is called: after whose mail it carries and where to. */
function defaultNameOf({
  senderAddress,
  senderDomain,
  host,
}: Pick<Connection, 'senderAddress' | 'senderDomain' | 'host'>): string {
  const sender = senderAddress ?? senderDomain
  return sender === null ? host : `${sender} · ${host}`
}

function healthOf(stored: StoredHealth): Health {
  const health: Health = { state: stored.healthState }
  if (stored.healthCheckedAt !== null) health.checkedAt = stored.healthCheckedAt
  if (stored.healthRunId !== null) health.runId = stored.healthRunId
  if (stored.healthCause !== null) health.cause = stored.healthCause
  return health
}

function credentialOf(
  keyId: string | null,
  vault: Pick<Vault, 'knowsKey'>,
): Connection['credential'] {
  if (keyId === null) return 'unset'
  return vault.knowsKey(keyId) ? 'set' : 'unreadable'
}
