import type {
  Connection,
  ConnectionChange,
  Corporation,
  CorporationChange,
  NewConnection,
  NewCorporation,
  Page,
  PairingClaim,
  PairingGrant,
} from '@ehlo/shared'
import type { Answer } from './answer.ts'
import { call } from './call.ts'
import type { Access } from './call.ts'

/** The most that the API answers at once. */
const pageSize = 200

/** Claims a pairing code; the token is answered this once. */
export function claimPairing(origin: string, body: PairingClaim): Promise<Answer<PairingGrant>> {
  return call({ origin, token: undefined }, { method: 'POST', path: '/v1/pairing/claim', body })
}

/** `limit` corporations or some more, and whether these are all. */
export function listCorporations(access: Access, limit: number) {
  return listAll<Corporation>(access, '/v1/corporations', { limit })
}

type ConnectionQuery = ListOptions & { q?: string; corporation?: string; active?: boolean }

/** `limit` connections or some more of those that match, and whether these are all. */
export function listConnections(
  access: Access,
  { q, corporation, active, ...options }: ConnectionQuery,
) {
  const filter = new URLSearchParams(
    Object.entries({ q, corporation, active: active?.toString() }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  )
  return listAll<Connection>(access, `/v1/connections?${filter.toString()}`, options)
}

export function getConnection(access: Access, id: string): Promise<Answer<Connection>> {
  return call(access, { path: `/v1/connections/${id}` })
}

export function addConnection(access: Access, body: NewConnection): Promise<Answer<Connection>> {
  return call(access, { method: 'POST', path: '/v1/connections', body })
}

export function changeConnection(
  access: Access,
  { id, version }: { id: string; version: number },
  body: ConnectionChange,
): Promise<Answer<Connection>> {
  return call(access, { method: 'PATCH', path: `/v1/connections/${id}`, version, body })
}

export function deleteConnection(
  access: Access,
  { id, version }: { id: string; version: number },
): Promise<Answer<void>> {
  return call(access, { method: 'DELETE', path: `/v1/connections/${id}`, version })
}

export function addCorporation(access: Access, body: NewCorporation): Promise<Answer<Corporation>> {
  return call(access, { method: 'POST', path: '/v1/corporations', body })
}

export function changeCorporation(
  access: Access,
  { id, version }: { id: string; version: number },
  body: CorporationChange,
): Promise<Answer<Corporation>> {
  return call(access, { method: 'PATCH', path: `/v1/corporations/${id}`, version, body })
}

export function deleteCorporation(
  access: Access,
  { id, version }: { id: string; version: number },
): Promise<Answer<void>> {
  return call(access, { method: 'DELETE', path: `/v1/corporations/${id}`, version })
}

type ListOptions = {
  limit: number
  /** Where an earlier listing ended. */
  cursor?: string
  signal?: AbortSignal
}

type Listing<Item> = { items: Item[]; isComplete: boolean; nextCursor: string | undefined }

async function listAll<Item>(
  access: Access,
  path: string,
  { limit, cursor: start, signal }: ListOptions,
): Promise<Answer<Listing<Item>>> {
  const items: Item[] = []
  let cursor = start
  do {
    const joiner = path.includes('?') ? '&' : '?'
    const at = cursor === undefined ? '' : `&cursor=${encodeURIComponent(cursor)}`
    const page = await call<Page<Item>>(access, {
      path: `${path}${joiner}limit=${pageSize}${at}`,
      ...(signal === undefined ? {} : { signal }),
    })
    if (!page.ok) return page
    items.push(...page.value.items)
    cursor = page.value.nextCursor
  } while (cursor !== undefined && items.length < limit)
  return { ok: true, value: { items, isComplete: cursor === undefined, nextCursor: cursor } }
}
