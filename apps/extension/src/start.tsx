import { render } from 'preact'
import { App } from './app.tsx'
import { readCachedPreferences } from './settings/preferences.ts'
import { loadCauseTitles } from './state/cause-titles.ts'
import { loadDirectory, recallDirectory } from './state/directory.ts'
import { screen, returnToPlace } from './state/navigation.ts'
import type { Screen } from './state/navigation.ts'
import { applyPreferences } from './state/preferences.ts'
import { loadPairing, pairing } from './state/session.ts'
import { resumeRun } from './state/test-run.ts'

const tabPlaces: readonly string[] = ['home', 'settings', 'pairing', 'corporations']

/** Paints what is known at once, then asks the API. */
export async function start(surface: 'popup' | 'tab'): Promise<void> {
  document.body.classList.add(surface)
  await Promise.all([applyPreferences(readCachedPreferences()), loadPairing()])
  await recallDirectory()
  if (surface === 'popup') await returnToPlace()
  else screen.value = placeOfTab()

  const root = document.querySelector('#app')
  if (root === null) throw new Error('index.html has no #app')
  root.replaceChildren()
  render(<App />, root)

  if (pairing.value === null) return
  loadCauseTitles()
  await Promise.all([loadDirectory(), resumeRun()])
}

function placeOfTab(): Screen {
  const wanted = location.hash.slice(1)
  // `tabPlaces` lists only places that need nothing but their name.
  if (tabPlaces.includes(wanted)) return { at: wanted } as Screen
  return pairing.value === null ? { at: 'pairing' } : { at: 'settings' }
}
