import { browser } from 'wxt/browser'
import { readRunLink } from './run-link.ts'
import { pairing } from './session.ts'

/**
 * The run whose link is open in the tab that the person looks at. The browser tells the address of a tab of the API
 * because its origin was granted at pairing; of other tabs it tells none.
 */
export async function findLinkedRun(): Promise<string | undefined> {
  const origin = pairing.value?.origin
  if (origin === undefined) return undefined
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  return readRunLink(tab?.url ?? '', origin)
}
