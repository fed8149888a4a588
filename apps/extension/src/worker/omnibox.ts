import { browser } from 'wxt/browser'
import type { Connection } from '@ehlo/shared'
import { listConnections } from '../api/resources.ts'
import { offerWords } from '../i18n/offer/words.ts'
import { loadWords } from '../i18n/define-words.ts'
import { languageFor } from '../i18n/use-language.ts'
import { explainDraftItem, lastKnownItem } from '../settings/memory.ts'
import { pairingItem } from '../settings/pairing.ts'
import { readPolicy } from '../settings/policy.ts'
import { preferencesItem } from '../settings/preferences.ts'
import { recogniseQuery } from '../state/recognise-query.ts'
import { urlOfScreen } from '../state/screen-url.ts'
import { createMatcher } from '../state/search.ts'
import { describe, screenOfEntry, suggest } from './omnibox-entry.ts'
import type { Suggestion } from './omnibox-entry.ts'

const mostSuggestions = 6
const isMarkup = !('sidebarAction' in browser)

let stale = new AbortController()

/** The keyword in the address bar: finds connections, and takes an address, a server, an error or a link to a run. */
export function answerOmnibox(): void {
  browser.omnibox.onInputStarted.addListener(() => void offerHelp(''))
  browser.omnibox.onInputChanged.addListener((text, answer) => {
    stale.abort()
    stale = new AbortController()
    const { signal } = stale
    void offerHelp(text)
    void answerWith(text, signal, answer)
  })
  browser.omnibox.onInputEntered.addListener((text, disposition) => void open(text, disposition))
}

async function answerWith(
  text: string,
  signal: AbortSignal,
  answer: (suggestions: Suggestion[]) => void,
): Promise<void> {
  const found = await findConnections(text, signal)
  if (!signal.aborted) answer(found.map((connection) => suggest(connection, isMarkup)))
}

/** Says what Enter does with what is typed. */
async function offerHelp(text: string): Promise<void> {
  const { language } = await preferencesItem.getValue()
  await loadWords(languageFor(language, await readPolicy()))
  const t = offerWords()
  const [offer] = recogniseQuery(text)
  const help = (): string => {
    switch (offer?.for) {
      case 'discover':
        return t.discover(offer.address)
      case 'inspect':
      case 'test':
        return t.inspect(offer.port === undefined ? offer.host : `${offer.host}:${offer.port}`)
      case 'explain':
        return t.explain
      case undefined:
        return text.trim() === '' ? t.omnibox : t.search(text.trim())
    }
  }
  await browser.omnibox.setDefaultSuggestion({ description: describe(help(), isMarkup) })
}

/** From what is at hand, and from the API where that is not enough. */
async function findConnections(text: string, signal: AbortSignal): Promise<Connection[]> {
  const query = text.trim()
  const [access, known] = await Promise.all([pairingItem.getValue(), lastKnownItem.getValue()])
  if (query === '' || access === null) return []
  const atHand = known?.origin === access.origin ? known : undefined
  const corporations = new Map(atHand?.corporations.map((each) => [each.id, each]))
  const matches = createMatcher(query)
  const found = (atHand?.connections ?? []).filter((connection) =>
    matches(connection, corporations.get(connection.corporationId ?? '')),
  )
  if (found.length >= mostSuggestions || atHand?.isComplete === true) {
    return found.slice(0, mostSuggestions)
  }
  const beyond = await listConnections(access, { q: query, limit: 1, signal })
  return (beyond.ok ? beyond.value.items : found).slice(0, mostSuggestions)
}

async function open(text: string, disposition: string): Promise<void> {
  const paired = await pairingItem.getValue()
  const screen = screenOfEntry(text, paired?.origin)
  if (screen.at === 'explain' && screen.text !== undefined) {
    await explainDraftItem.setValue(screen.text)
  }
  const url = urlOfScreen(screen)
  if (disposition === 'currentTab') await browser.tabs.update({ url })
  else await browser.tabs.create({ url, active: disposition === 'newForegroundTab' })
}
