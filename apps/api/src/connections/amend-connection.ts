import type { Connection, ConnectionChange } from '@ehlo/shared'
import { auditEntry } from '../access/audit-entry.ts'
import type { Principal } from '../access/principal.ts'
import { refuseField, Refusal } from '../refusal.ts'
import { buildRow, noCredential, sealCredential, unknownHealth } from './build-row.ts'
import { chooseFreePriority, mostPriorityRaces, refusePriority } from './choose-priority.ts'
import { checkVersion } from './check-version.ts'
import type { ConnectionRow } from './connection-store.ts'
import type { ExpectedVersion } from './connections.ts'
import type { ConnectionDependencies } from './connection-dependencies.ts'
import { differingFields } from './destination.ts'
import { checkScope, noSuchCorporation } from './scope.ts'
import { settleFallbackBy } from './settle-fallback.ts'
import { toConnection } from './to-connection.ts'

const amendableFields = [
  'corporationId',
  'senderDomain',
  'senderAddress',
  'name',
  'host',
  'port',
  'encryption',
  'username',
  'authMethod',
  'tlsVerification',
  'active',
  'priority',
] as const satisfies readonly (keyof ConnectionChange)[]

export async function amendConnection(
  { store, vault, now }: ConnectionDependencies,
  by: Principal,
  id: string,
  expected: ExpectedVersion,
  change: ConnectionChange,
): Promise<Connection> {
  const row = await store.connections.findRow(id)
  if (row === undefined) throw new Refusal('not-found')
  checkVersion(row.version, expected)

  const amended = applyChange(row, change)
  checkScope(amended)
  const credential = checkCredential(row, amended, change)
  const changed: string[] = amendableFields.filter((field) => amended[field] !== row[field])
  if (credential !== 'kept') changed.push('password')
  if (changed.length === 0) return toConnection(row, vault)

  const at = now()
  let next = nextRow(vault, row, amended, change.password, credential, at.toISOString())
  for (let race = 0; race < mostPriorityRaces; race += 1) {
    const fields = next.priority === amended.priority ? changed : [...changed, 'priority']
    const outcome = await store.atomically([
      store.connections.replace(next, row.version),
      ...settleFallbackBy(next, store.corporations, at),
      store.audit.add(auditEntry(by, at, 'connection.amend', id, { changed: fields })),
    ])
    if (outcome === 'written') return toConnection(next, vault)
    if (outcome === 'stale') throw new Refusal('stale-version')
    if (outcome === 'in-use') throw noSuchCorporation()
    // Whoever names no number keeps its own where the new scope has it free, and gets the lowest free one elsewhere.
    if (change.priority !== undefined) break
    next = { ...next, priority: await chooseFreePriority(store.connections, next.scopeKey) }
  }
  throw await refusePriority(store.connections, next.scopeKey)
}

function applyChange(row: ConnectionRow, change: ConnectionChange): ConnectionRow {
  const amended = { ...row }
  for (const field of amendableFields) {
    if (change[field] !== undefined) Object.assign(amended, { [field]: change[field] })
  }
  return { ...amended, name: amended.name || null }
}

/**
 * The stored password belongs to its destination: whoever could point a connection at a server of their own without
 * knowing the password would be sent it by the next test.
 */
function checkCredential(
  row: ConnectionRow,
  amended: ConnectionRow,
  { password, clearPassword }: ConnectionChange,
): 'kept' | 'given' | 'cleared' {
  if (password !== undefined && clearPassword === true) {
    const detail = 'Give a password or clear it, not both.'
    throw refuseField('/clearPassword', detail)
  }
  if (password !== undefined) return 'given'
  if (row.sealedPassword === null) return 'kept'
  if (clearPassword === true) return 'cleared'
  const moved = differingFields(row, amended)
  if (moved.length > 0) {
    throw new Refusal(
      'password-required',
      `A change of ${moved.join(', ')} needs the password again, or "clearPassword": true.`,
      { errors: [{ pointer: '/password', detail: 'is needed with this change' }] },
    )
  }
  return 'kept'
}

function nextRow(
  vault: ConnectionDependencies['vault'],
  row: ConnectionRow,
  amended: ConnectionRow,
  password: string | undefined,
  credential: ReturnType<typeof checkCredential>,
  at: string,
): ConnectionRow {
  // What the last run found out was about another login.
  const isAsTested = credential === 'kept' && differingFields(row, amended).length === 0
  return buildRow({
    ...amended,
    ...(password === undefined ? {} : sealCredential(vault, amended, password, at)),
    ...(credential === 'cleared' ? noCredential : {}),
    ...(isAsTested ? {} : unknownHealth),
    updatedAt: at,
    version: row.version + 1,
  })
}
