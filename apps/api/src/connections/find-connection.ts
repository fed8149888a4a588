import type { Connection } from '@ehlo/shared'
import { Refusal } from '../refusal.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { toConnection } from './to-connection.ts'

export async function findConnection(
  { store, vault }: ConnectionDependencies,
  id: string,
): Promise<Connection> {
  const stored = await store.connections.find(id)
  if (stored === undefined) throw new Refusal('not-found')
  return toConnection(stored, vault)
}
