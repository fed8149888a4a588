import { computed } from '@preact/signals'
import type { Connection, Corporation } from '@ehlo/shared'
import {
  connections,
  corporations,
  corporationsById,
  listState,
  search,
  foundConnections,
} from './directory.ts'
import { foundBeyond } from './find-beyond.ts'
import { createMatcher } from './search.ts'

/** One corporation's connections; `id` is null for those of all corporations. */
export type Group = {
  id: string | null
  /** Unknown where the list of corporations was not told yet. */
  corporation: Corporation | undefined
  connections: Connection[]
}

const { compare } = new Intl.Collator()

const rankOfCorporation = computed(() => {
  const sorted = corporations.value.toSorted((a, b) => compare(a.name, b.name))
  return new Map(sorted.map(({ id }, index) => [id, index]))
})

/** As they stand in the list: those of all first, then by corporation; within one as mail is routed. */
const ordered = computed(() => {
  const ranks = rankOfCorporation.value
  const rankOf = ({ corporationId }: Connection) =>
    corporationId === null ? -1 : (ranks.get(corporationId) ?? ranks.size)
  const ids = new Set(connections.value.map(({ id }) => id))
  const beyond = foundConnections.value.filter(({ id }) => !ids.has(id))
  return [...connections.value, ...beyond].toSorted(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      compare(a.corporationId ?? '', b.corporationId ?? '') ||
      compare(scopeOf(a), scopeOf(b)) ||
      a.priority - b.priority,
  )
})

function scopeOf({ senderAddress, senderDomain }: Connection) {
  return senderAddress ?? senderDomain ?? '\uFFFF'
}

/** Those that match the search, grouped by corporation. */
export const groups = computed<Group[]>(() => {
  const matches = createMatcher(search.value)
  const byId = corporationsById.value
  // The API also knows domains as people write them.
  const alsoFound = foundBeyond.value?.ids
  const found = ordered.value.filter(
    (connection) =>
      alsoFound?.has(connection.id) ||
      matches(connection, byId.get(connection.corporationId ?? '')),
  )
  return [...Map.groupBy(found, ({ corporationId }) => corporationId)].map(([id, members]) => ({
    id,
    corporation: byId.get(id ?? ''),
    connections: members,
  }))
})

/** Whether the groups have all that match, so that their numbers are true. */
export const areGroupsWhole = computed(
  () => listState.value.isComplete || foundBeyond.value?.isComplete === true,
)
