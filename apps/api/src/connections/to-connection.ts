import type { Connection } from '@ehlo/shared'
import type { Vault } from '../security/vault.ts'
import type { StoredConnection } from './connection-store.ts'

/** A connection as anyone may see it. */
export function toConnection(
  { passwordKeyId, ...stored }: StoredConnection,
  vault: Pick<Vault, 'knowsKey'>,
): Connection {
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
    credential: credentialOf(passwordKeyId, vault),
    health: stored.health,
    createdAt: stored.createdAt,
    updatedAt: stored.updatedAt,
    passwordUpdatedAt: stored.passwordUpdatedAt,
    version: stored.version,
  }
}

/** What a connection without a name is called: after whose mail it carries and where to. */
export function defaultNameOf({
  senderAddress,
  senderDomain,
  host,
}: Pick<Connection, 'senderAddress' | 'senderDomain' | 'host'>): string {
  const sender = senderAddress ?? senderDomain
  return sender === null ? host : `${sender} · ${host}`
}

function credentialOf(
  keyId: string | null,
  vault: Pick<Vault, 'knowsKey'>,
): Connection['credential'] {
  if (keyId === null) return 'unset'
  return vault.knowsKey(keyId) ? 'set' : 'unreadable'
}
