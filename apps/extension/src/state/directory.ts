import { batch, computed, signal } from '@preact/signals'
import type { Connection, Corporation } from '@ehlo/shared'
import { getConnection, listConnections, listCorporations } from '../api/resources.ts'
import { lastKnownItem } from '../settings/memory.ts'
import type { LastKnown } from '../settings/memory.ts'
import { ask, pairing } from './session.ts'

export const corporations = signal<Corporation[]>([])
/** Those that are at hand: all of them, or the first of a long list and what was changed since. */
export const connections = signal<Connection[]>([])
/** What the API found beyond them for what was typed last: only that, or a panel that stays open would end with all. */
export const foundConnections = signal<Connection[]>([])

type ListState = {
  /** When the list was true; null until there was any. */
  seenAt: number | null
  loading: boolean
  /** Whether `connections` are all there are. */
  isComplete: boolean
  /** Where the API goes on with a list that is longer. */
  nextCursor: string | undefined
}

export const listState = signal<ListState>({
  seenAt: null,
  loading: false,
  isComplete: true,
  nextCursor: undefined,
})

export const search = signal('')

const heldConnections = 600
const heldCorporations = 5000
/** What is painted before the network answers: more would only take longer to read than anyone looks at it. */
const rememberedItems = 200

export const corporationsById = computed(
  () => new Map(corporations.value.map((corporation) => [corporation.id, corporation])),
)

/** Paints what was known when the popup closed last. */
export async function recallDirectory(): Promise<void> {
  const known = await lastKnownItem.getValue()
  if (known === null || known.origin !== pairing.value?.origin) return
  corporations.value = known.corporations
  connections.value = known.connections
  listState.value = { ...listState.value, seenAt: known.at, isComplete: known.isComplete }
}

/** A list that another page has seen since; it never makes this one shorter than it is known to be. */
export function takeList(known: LastKnown): void {
  if (known.at <= (listState.value.seenAt ?? 0)) return
  if (!known.isComplete) return takeIn(known.connections)
  batch(() => {
    corporations.value = known.corporations
    connections.value = known.connections
    listState.value = { ...listState.value, seenAt: known.at, isComplete: true }
  })
}

export async function loadDirectory(): Promise<void> {
  listState.value = { ...listState.value, loading: true }
  const [companies, listing] = await Promise.all([
    ask((access) => listCorporations(access, heldCorporations)),
    ask((access) => listConnections(access, { limit: heldConnections })),
  ])
  listState.value = { ...listState.value, loading: false }
  if (!companies.ok || !listing.ok) return
  const { items, isComplete, nextCursor } = listing.value
  batch(() => {
    corporations.value = companies.value.items
    connections.value = items
    listState.value = { loading: false, seenAt: Date.now(), isComplete, nextCursor }
  })
  await remember()
}

/** Takes in connections that the API told of one by one, or as the next of the list. */
function takeIn(more: readonly Connection[]): void {
  const ids = new Set(more.map(({ id }) => id))
  connections.value = [...connections.value.filter(({ id }) => !ids.has(id)), ...more]
}

/** Asks for what follows in a list that is longer than what is at hand. */
export async function loadMore(): Promise<void> {
  const { nextCursor, loading } = listState.value
  if (nextCursor === undefined || loading) return
  listState.value = { ...listState.value, loading: true }
  const next = await ask((access) => listConnections(access, { limit: 1, cursor: nextCursor }))
  batch(() => {
    listState.value = { ...listState.value, loading: false }
    if (!next.ok) return
    takeIn(next.value.items)
    const { isComplete } = next.value
    listState.value = { ...listState.value, isComplete, nextCursor: next.value.nextCursor }
  })
}

/** Puts a connection that was just saved or tested into the list without asking for all of it again. */
export function replaceConnection(changed: Connection): void {
  takeIn([changed])
}

export function dropConnection(id: string): void {
  const others = (connection: Connection) => connection.id !== id
  connections.value = connections.value.filter(others)
  foundConnections.value = foundConnections.value.filter(others)
}

export function findConnection(id: string | null): Connection | undefined {
  const isIt = (connection: Connection) => connection.id === id
  return connections.value.find(isIt) ?? foundConnections.value.find(isIt)
}

/** Fetches one that may not be at hand: a screen may open before the list, or on one that lies beyond it. */
export async function bringConnection(id: string): Promise<void> {
  if (findConnection(id) !== undefined) return
  const answer = await ask((access) => getConnection(access, id))
  if (answer.ok) takeIn([answer.value])
}

async function remember() {
  const origin = pairing.value?.origin
  if (origin === undefined) return
  const kept = connections.value.slice(0, rememberedItems)
  const wanted = new Set(kept.map(({ corporationId }) => corporationId))
  const isComplete = listState.value.isComplete && kept.length === connections.value.length
  const companies = corporations.value.filter(
    ({ id }, index) => index < rememberedItems || wanted.has(id),
  )
  try {
    await lastKnownItem.setValue({
      origin,
      at: Date.now(),
      corporations: companies,
      connections: kept,
      isComplete,
    })
  } catch {
    // Storage is full: the next popup waits for the network, and nothing else is lost.
  }
}
