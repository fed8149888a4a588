import type { Page } from 'puppeteer-core'
import type { Connection } from '@ehlo/shared'
import { openChromium } from './chromium.ts'
import type { Chromium } from './chromium.ts'
import { personAt } from './person.ts'
import { openRealApi } from './real-api.ts'
import type { Plant, RealApi } from './real-api.ts'

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
export async function openDesk(plant?: Plant): Promise<Desk> {
  const api = await openRealApi(plant)
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
      await person.click('Continue')
      await chromium.allow()
      await person.type('Pairing code', await api.offerCode(role))
      await person.click('Connect')
      await person.click('Show connections')
      await page.waitForSelector('.row')
      await page.close()
    },
    async openHome() {
      const popup = await chromium.openPopup()
      const back = await popup.$('.back')
      if (back !== null) await back.click()
      await popup.waitForSelector('input[name=search]')
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
