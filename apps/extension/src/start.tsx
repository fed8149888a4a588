import { render } from 'preact'
import { App, isPlace, show } from './app.tsx'
import { readCachedPreferences } from './settings/preferences.ts'
import { loadPolicy } from './state/policy.ts'
import { recallDirectory } from './state/directory.ts'
import {
  beginAt,
  followHandovers,
  go,
  returnToPlace,
  screen,
  takeHandover,
} from './state/navigation.ts'
import type { Screen } from './state/navigation.ts'
import { applyPreferences } from './state/preferences.ts'
import { loadPairing, pairing } from './state/session.ts'
import type { Surface } from './state/surface.ts'
import { findLinkedRun } from './state/linked-run.ts'

/** Paints what is known at once, then asks the API. */
export async function start(surface: Surface): Promise<void> {
  document.body.classList.add(surface)
  await Promise.all([applyPreferences(readCachedPreferences()), loadPairing(), loadPolicy()])
  await recallDirectory()
  if (surface === 'tab') {
    beginAt(placeOfTab())
    // Before anybody can take a step.
    const { followTabHistory } = await import('./state/tab-history.ts')
    followTabHistory()
  } else {
    await returnToPlace()
    await takeHandover()
    await openLinkedRun()
  }
  if (surface === 'panel') followHandovers()
  await show(screen.value)

  const root = document.querySelector('#app')
  if (root === null) throw new Error('index.html has no #app')
  root.replaceChildren()
  render(<App />, root)

  const { goOn } = await import('./after-paint.ts')
  await goOn()
}

/** Whoever opens Ehlo on the page of a link to a run wants that run. */
async function openLinkedRun() {
  const id = await findLinkedRun()
  if (id !== undefined) go({ at: 'run', id })
}

/** `#test?connectionId=…` opens the test of that connection; an option page without a place opens the settings. */
function placeOfTab(): Screen {
  const [at = '', query] = location.hash.slice(1).split('?')
  // The rest of a screen is text that whoever made the link knows (state/surface.ts).
  if (isPlace(at)) return { at, ...Object.fromEntries(new URLSearchParams(query)) } as Screen
  return pairing.value === null ? { at: 'pairing' } : { at: 'settings' }
}
