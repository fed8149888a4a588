import { Refusal } from '../refusal.ts'
import type { OpenedConnection } from './connections.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { destinationOf, sealingOf } from './destination.ts'
import { toConnection } from './to-connection.ts'

/** A connection with its password, for the one destination it belongs to. */
export async function openCredential(
  { store, vault }: ConnectionDependencies,
  id: string,
): Promise<OpenedConnection> {
  const row = await store.connections.findRow(id)
  if (row === undefined) throw new Refusal('not-found')
  const connection = toConnection(row, vault)
  const settings = destinationOf(row)
  if (row.sealedPassword === null) return { connection, settings, password: undefined }
  const opened = vault.open(...sealingOf(row), row.sealedPassword)
  if (opened.state === 'unreadable') {
    const isKnown = row.passwordKeyId !== null && vault.knowsKey(row.passwordKeyId)
    throw new Refusal(
      'credential-unreadable',
      isKnown
        ? 'Its key is here, but it does not open: it or the settings of the connection were changed in the database. Enter the password again.'
        : 'It was sealed with a key that Ehlo does not have now. Bring the key back (EHLO_SECRET_KEY, EHLO_SECRET_KEY_FILE), or enter the password again.',
    )
  }
  return { connection, settings, password: opened.bytes.toString() }
}
