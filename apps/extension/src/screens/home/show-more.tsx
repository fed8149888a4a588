import { computed, effect, signal } from '@preact/signals'
import { useEffect, useRef } from 'preact/hooks'
import { baseWords } from '../../i18n/base/words.ts'
import { homeWords } from '../../i18n/home/words.ts'
import { listState, loadMore, search } from '../../state/directory.ts'
import { groups } from '../../state/groups.ts'
import type { Group } from '../../state/groups.ts'

/** Few enough to be drawn anew at every letter. */
const rowsAtOnce = 24

const shownRows = signal(rowsAtOnce)

// Another search begins at its top.
effect(() => {
  void search.value
  shownRows.value = rowsAtOnce
})

/** The first rows of the list, which grows as it is scrolled. */
export const shownGroups = computed<Group[]>(() => {
  const shown: Group[] = []
  let room = shownRows.value
  for (const group of groups.value) {
    if (room <= 0) break
    shown.push({ ...group, connections: group.connections.slice(0, room) })
    room -= group.connections.length
  }
  return shown
})

const rowCount = computed(() =>
  groups.value.reduce((sum, { connections }) => sum + connections.length, 0),
)

const hasHiddenRows = computed(() => rowCount.value > shownRows.value)

// A search that is too wide is narrowed by typing, not by paging through it.
const hasUnloadedRows = computed(
  () => search.value.trim() === '' && listState.value.nextCursor !== undefined,
)

/** Lets the list grow; false where it shows all there is. */
export function showMoreRows(): boolean {
  if (hasHiddenRows.value) shownRows.value += rowsAtOnce
  else if (hasUnloadedRows.value) void loadMoreRows()
  else return false
  return true
}

async function loadMoreRows() {
  await loadMore()
  shownRows.value += rowsAtOnce
}

/** The end of the list: grows it when it is scrolled into sight, or by its button. */
export function ShowMore() {
  const t = homeWords()
  const end = useRef<HTMLDivElement>(null)
  const hasMore = hasHiddenRows.value || hasUnloadedRows.value
  useEffect(() => {
    const { current } = end
    if (current === null) return undefined
    // Only what is at hand comes by itself: a page of the API that failed would be asked for without end.
    const observer = new IntersectionObserver(([entry]) => {
      if (entry?.isIntersecting && hasHiddenRows.value) showMoreRows()
    })
    observer.observe(current)
    return () => observer.disconnect()
  }, [hasMore, shownRows.value])
  return hasMore ? (
    <div class="list-end" ref={end}>
      <button
        type="button"
        class="button small"
        disabled={listState.value.loading}
        onClick={showMoreRows}
      >
        {listState.value.loading ? baseWords().loading : t.showMore}
      </button>
    </div>
  ) : null
}
