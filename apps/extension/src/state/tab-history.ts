import { screen, way } from './navigation.ts'
import type { Screen } from './navigation.ts'
import { keepable } from './screen.ts'
import { urlOfScreen } from './screen-url.ts'

/** What an entry of the browser's history leads back to. */
type Entry = { way: readonly Screen[] }

/**
 * In a tab the browser's own keys and buttons are at hand: each screen is an entry of its history, and an address that a
 * reload comes back to. Before this the tab that had paired offered to pair again.
 */
export function followTabHistory(): void {
  let known = way.peek()
  history.replaceState(entryOf(known), '', urlOfScreen(screen.peek()))
  way.subscribe((next) => {
    if (next === known) return
    const isStep = next.length > known.length
    known = next
    if (isStep) history.pushState(entryOf(next), '', urlOfScreen(screen.peek()))
    else history.replaceState(entryOf(next), '', urlOfScreen(screen.peek()))
  })
  addEventListener('popstate', ({ state }) => {
    // Only this file writes entries; an address that somebody typed has none.
    const entry = state as Entry | null
    if (entry === null) return
    known = entry.way
    way.value = known
  })
}

const entryOf = (next: readonly Screen[]): Entry => ({ way: next.map(keepable) })
