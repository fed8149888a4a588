import type { Page } from 'puppeteer-core'
import type { Connection } from '@ehlo/shared'
import { openChromium } from './chromium.ts'
import type { Chromium } from './chromium.ts'
import { personAt } from './person.ts'
import { openRealApi } from './real-api.ts'
import type { Plant, RealApi } from './real-api.ts'
import { waitFor } from './wait-for.ts'

export type Desk = {
  chromium: Chromium
  api: RealApi
  /** Pairs as a person does: the tab, the browser's question, the code. */
  pair: (role: 'admin' | 'support') => Promise<void>
  /** The real popup, at its first screen. */
  openHome: () => Promise<Page>
  /** Everything that the extension has stored, as text. */
  stored: () => Promise<string>
  find: (name: string) => Promise<Connection | undefined>
  named: (name: string) => Promise<Connection>
  close: () => Promise<void>
}

/** A browser with the extension as built, and the API as it ships, with its practice server. */
export async function openDesk(plant?: Plant, environment?: NodeJS.ProcessEnv): Promise<Desk> {
  const api = await openRealApi(plant, environment)
  const chromium = await openChromium()
  const find = async (name: string) => {
    const { items } = await api.call<{ items: Connection[] }>('GET', '/v1/connections?limit=100')
    return items.find((connection) => connection.name === name)
  }
  return {
    chromium,
    api,
    find,
    async pair(role) {
      const page = await chromium.open('options.html#pairing')
      await page.bringToFront()
      const person = personAt(page)
      await person.type('Address of the Ehlo server', api.origin)
      await chromium.allow(() => person.click('Continue'))
      await person.type('Pairing code', await api.offerCode(role))
      await person.click('Connect')
      await person.click('Show connections')
      await page.waitForSelector('.row')
      await page.close()
    },
    async openHome() {
      const popup = await chromium.openPopup()
      // A screen may lie several steps from home.
      await waitFor('the first screen', async () => {
        if ((await popup.$('input[name=search]')) !== null) return true
        // The screen may change between the look and the click.
        await popup.$eval('.back', (back) => (back as HTMLElement).click()).catch(() => undefined)
        return false
      })
      return popup
    },
    async stored() {
      const page = await chromium.open('options.html#settings')
      const text = await page.evaluate(async () =>
        JSON.stringify([
          await chrome.storage.local.get(null),
          await chrome.storage.session.get(null),
          Object.fromEntries(Object.entries(localStorage)),
        ]),
      )
      await page.close()
      return text
    },
    async named(name) {
      const connection = await find(name)
      if (connection === undefined) throw new Error(`no connection ${name}`)
      return connection
    },
    async close() {
      await chromium.close()
      await api.close()
    },
  }
}
