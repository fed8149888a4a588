import { signal } from '@preact/signals'
import { browser } from 'wxt/browser'
import type { PageFindings } from '../page/findings.ts'

/** How far the reading of the page in front is; nothing is read before somebody asks. */
export type PageReading =
  | { state: 'idle' }
  | { state: 'reading' }
  | { state: 'read'; findings: PageFindings }
  /** The browser's own pages, stores of extensions, documents that are no text. */
  | { state: 'unreadable' }
  /** Another page than the one that the toolbar button was clicked on. */
  | { state: 'not-granted' }

export const pageReading = signal<PageReading>({ state: 'idle' })

// A page that changes takes what was found on it with it. A panel outlives pages; a popup never sees this happen.
browser.tabs.onActivated.addListener(forget)
browser.tabs.onUpdated.addListener((_, { status }, { active }) => {
  if (status === 'loading' && active) forget()
})

function forget(): void {
  if (pageReading.value.state !== 'reading') pageReading.value = { state: 'idle' }
}

/** What the script that `entrypoints/read-page.ts` becomes answers; null where a page has no text. */
const script = '/read-page.js'

/** Reads the page in front, where a click of the toolbar button, a menu or a shortcut allowed it. */
export async function readThisPage(): Promise<void> {
  pageReading.value = { state: 'reading' }
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  pageReading.value =
    tab?.id === undefined ? { state: 'unreadable' } : await readTab(tab.id, tab.url)
}

async function readTab(tabId: number, url: string | undefined): Promise<PageReading> {
  try {
    const [answer] = await browser.scripting.executeScript({ target: { tabId }, files: [script] })
    // The script runs in a world of ours, where the page cannot answer in its place.
    const findings = answer?.result as PageFindings | null | undefined
    return findings ? { state: 'read', findings } : { state: 'unreadable' }
  } catch {
    // Without a grant the address of the tab is not told either.
    return url === undefined ? { state: 'not-granted' } : { state: 'unreadable' }
  }
}
