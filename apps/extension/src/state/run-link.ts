import { browser } from 'wxt/browser'
import { pairing } from './session.ts'

/** A link that hands a run on: to one of the API that we are paired with, or of another. */
type RunLink = { of: 'ours'; id: string } | { of: 'another'; host: string }

const path = /^\/runs\/([0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12})\/?$/

function readRunLink(text: string, origin: string): RunLink | undefined {
  const url = URL.parse(text.trim())
  const id = url === null ? undefined : path.exec(url.pathname)?.[1]
  if (url === null || id === undefined) return undefined
  return url.origin === origin ? { of: 'ours', id } : { of: 'another', host: url.host }
}

export function runLinkOf(id: string, origin: string): string {
  return `${origin}/runs/${id}`
}

/**
 * The run whose link is open in the tab that the person looks at. The browser tells the address of a tab of the API
 * because its origin was granted at pairing; of other tabs it tells none.
 */
export async function findLinkedRun(): Promise<string | undefined> {
  const paired = pairing.value
  if (paired === null || paired === undefined) return undefined
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true })
  const link = readRunLink(tab?.url ?? '', paired.origin)
  return link?.of === 'ours' ? link.id : undefined
}
