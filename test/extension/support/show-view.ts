import type { HTTPRequest, Page } from 'puppeteer-core'
import { fillIn } from './fill-in.ts'
import * as fixtures from './fixtures.ts'
import * as mail from './mail-fixtures.ts'
import type { ScriptedApi } from './scripted-api.ts'
import type { ViewToSee } from './view-to-see.ts'
import { waitFor } from './wait-for.ts'

export type Look = { language: 'en' | 'es' | 'nb'; theme: 'light' | 'dark' }

/** Brings a page of the extension into a view, from storage as a person would have left it. */
export async function showView(page: Page, view: ViewToSee, look: Look, api: ScriptedApi) {
  Object.assign(api, {
    corporations: [fixtures.acme, fixtures.iberia],
    connections: fixtures.connections,
    nextRun: fixtures.bothWork,
    history: fixtures.history,
    messages: mail.messages,
    messageCounts: {},
    route: mail.route,
    change: undefined,
    refusal: undefined,
    role: 'admin',
  })
  view.api?.(api)
  const pairing =
    view.unpaired === true
      ? null
      : { origin: api.origin, token: api.token, role: api.role, name: 'Chrome on my computer' }
  await page.evaluate(
    async (wanted) => {
      await chrome.storage.session.clear()
      await chrome.storage.local.clear()
      await chrome.storage.local.set({ pairing: wanted.pairing })
      const way = [{ at: 'home' }, wanted.place].filter(
        (screen, index) => index === 0 || screen.at !== 'home',
      )
      await chrome.storage.session.set({ place: { way, at: Date.now() } })
      localStorage.setItem('preferences', JSON.stringify(wanted.look))
    },
    { pairing, place: view.place ?? { at: 'home' }, look: { ...look, ...view.preferences } },
  )
  const base = page.url().split('/').slice(0, 3).join('/')
  const path = view.path ?? 'popup.html'
  await page.goto('about:blank')
  const told = view.policy && (await tellPolicy(page, { ...view.policy, language: look.language }))
  const traffic = watchTraffic(page)
  await page.goto(`${base}/${path}`)
  await page.waitForSelector('main')
  if (view.path?.includes('pairing') && view.policy === undefined) {
    await fillIn(page, 'input[name=address]', api.origin)
  }
  await view.act?.(page)
  if (told !== undefined) await page.removeScriptToEvaluateOnNewDocument(told.identifier)
  await traffic.settle()
}

/** What an organisation sets reaches a real browser too late for pictures of it in every language (policy.test.ts has it). */
function tellPolicy(page: Page, policy: Record<string, unknown>) {
  return page.evaluateOnNewDocument((told) => {
    Object.defineProperty(chrome.storage.managed, 'get', { value: async () => told })
  }, policy)
}

/** Of this page alone: what the one before asked for is never answered, and a run is followed for as long as it goes. */
function watchTraffic(page: Page) {
  const open = new Set<HTTPRequest>()
  const begin = (request: HTTPRequest) => void open.add(request)
  const end = (request: HTTPRequest) => void open.delete(request)
  page.on('request', begin).on('requestfinished', end).on('requestfailed', end)
  const isQuiet = () => [...open].every((request) => request.url().endsWith('/events'))
  return {
    async settle() {
      await waitFor('what the page asks for', isQuiet)
      page.off('request', begin).off('requestfinished', end).off('requestfailed', end)
    },
  }
}
