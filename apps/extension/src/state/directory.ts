import { computed, signal } from '@preact/signals'
import type { Connection, Corporation } from '@ehlo/shared'
import { listConnections, listCorporations } from '../api/resources.ts'
import { lastKnownItem } from '../settings/memory.ts'
import { matches } from './search.ts'
import { ask, pairing } from './session.ts'

export const corporations = signal<Corporation[]>([])
export const connections = signal<Connection[]>([])

/** `seenAt` is when the list was true; null until there was any. */
export const listState = signal<{ seenAt: number | null; loading: boolean; isComplete: boolean }>({
  seenAt: null,
  loading: false,
  isComplete: true,
})

export const search = signal('')

/** More than that is searched by the API instead of here. */
const heldConnections = 500
const rememberedConnections = 200

/** Paints what was known when the popup closed last. */
export async function recallDirectory(): Promise<void> {
  const known = await lastKnownItem.getValue()
  if (known === null || known.origin !== pairing.value?.origin) return
  corporations.value = known.corporations
  connections.value = known.connections
  listState.value = { ...listState.value, seenAt: known.at }
}

export async function loadDirectory(): Promise<void> {
  listState.value = { ...listState.value, loading: true }
  const q = listState.value.isComplete ? '' : search.value.trim()
  const [companies, listing] = await Promise.all([
    ask((access) => listCorporations(access)),
    ask((access) =>
      listConnections(access, { ...(q === '' ? {} : { q }), limit: heldConnections }),
    ),
  ])
  listState.value = { ...listState.value, loading: false }
  if (!companies.ok || !listing.ok) return
  corporations.value = companies.value.items
  connections.value = listing.value.items
  const isComplete = q === '' ? listing.value.isComplete : false
  listState.value = { loading: false, seenAt: Date.now(), isComplete }
  if (q === '') await remember()
}

/** Puts a connection that was just saved or tested into the list without asking for all of it again. */
export function replaceConnection(changed: Connection): void {
  const others = connections.value.filter((connection) => connection.id !== changed.id)
  connections.value = [...others, changed].sort(byPrecedence)
}

export function dropConnection(id: string): void {
  connections.value = connections.value.filter((connection) => connection.id !== id)
}

async function remember() {
  const origin = pairing.value?.origin
  if (origin === undefined) return
  await lastKnownItem.setValue({
    origin,
    at: Date.now(),
    corporations: corporations.value,
    connections: connections.value.slice(0, rememberedConnections),
  })
}

/** One corporation's connections; `corporation` is null for those of all corporations. */
export type Group = { corporation: Corporation | null; connections: Connection[] }

/** Those that match the search, grouped by corporation; "all corporations" comes first. */
export const groups = computed<Group[]>(() => {
  const query = search.value
  const found = [null, ...corporations.value.toSorted((a, b) => a.name.localeCompare(b.name))].map(
    (corporation) => ({
      corporation,
      connections: connections.value
        .filter((connection) => connection.corporationId === (corporation?.id ?? null))
        .filter((connection) => matches(connection, corporation, query))
        .sort(byPrecedence),
    }),
  )
  return found.filter((group) => group.connections.length > 0)
})

function byPrecedence(a: Connection, b: Connection) {
  return scopeOf(a).localeCompare(scopeOf(b)) || a.priority - b.priority
}

function scopeOf({ senderAddress, senderDomain }: Connection) {
  return senderAddress ?? senderDomain ?? '\uFFFF'
}

export function findConnection(id: string | null): Connection | undefined {
  return connections.value.find((connection) => connection.id === id)
}
