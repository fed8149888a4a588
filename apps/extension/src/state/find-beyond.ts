import { batch, computed, effect, signal } from '@preact/signals'
import { listConnections } from '../api/resources.ts'
import { foundConnections, listState, search } from './directory.ts'
import { ask } from './session.ts'

/** Long enough to swallow the letters of a word, short enough not to be noticed. */
const typingMs = 150
const mostFound = 200

type Answered = { query: string; ids: ReadonlySet<string>; isComplete: boolean }

const answered = signal<Answered>()

/** What the API found for what is typed now; undefined while it is asked, and where all connections are at hand. */
export const foundBeyond = computed(() =>
  answered.value?.query === search.value.trim() ? answered.value : undefined,
)

/** Whether the list may still grow by what the API finds. */
export const isFindingMore = computed(
  () =>
    !listState.value.isComplete && search.value.trim() !== '' && foundBeyond.value === undefined,
)

const isBeyond = computed(() => !listState.value.isComplete)
const seenAt = computed(() => listState.value.seenAt)

/** Follows what is typed for as long as the page lives; a question that is out of date is taken back. */
export function findBeyond(): void {
  effect(() => {
    const query = search.value.trim()
    // A list that was loaded anew has lost what was found beyond it.
    void seenAt.value
    answered.value = undefined
    if (!isBeyond.value || query === '') return undefined
    const stale = new AbortController()
    const timer = setTimeout(() => void find(query, stale.signal), typingMs)
    return () => {
      clearTimeout(timer)
      stale.abort()
    }
  })
}

async function find(query: string, signal: AbortSignal): Promise<void> {
  const found = await ask(
    (access) => listConnections(access, { q: query, limit: mostFound, signal }),
    signal,
  )
  if (signal.aborted) return
  const items = found.ok ? found.value.items : []
  const ids = new Set(items.map(({ id }) => id))
  batch(() => {
    foundConnections.value = items
    answered.value = { query, ids, isComplete: found.ok && found.value.isComplete }
  })
}
