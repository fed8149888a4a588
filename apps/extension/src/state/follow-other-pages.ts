import { activeRunItem, lastKnownItem } from '../settings/memory.ts'
import { pairingItem } from '../settings/pairing.ts'
import { loadDirectory, takeList } from './directory.ts'
import { pairing } from './session.ts'
import { screen } from './navigation.ts'
import { isRunning, resumeRun, run } from './test-run.ts'

/** A popup, a panel and tabs may be open at once: what one does, the others show. */
export function followOtherPages(): void {
  pairingItem.watch((next) => {
    if (next?.token === pairing.value?.token) return
    pairing.value = next
    if (next !== null) void loadDirectory()
  })
  lastKnownItem.watch((known) => {
    if (known !== null && known.origin === pairing.value?.origin) takeList(known)
  })
  activeRunItem.watch((active) => {
    // Who looks at an answer keeps it.
    const isBusy = isRunning.value || screen.value.at === 'test'
    if (active !== null && active.id !== run.value?.id && !isBusy) void resumeRun()
  })
}
