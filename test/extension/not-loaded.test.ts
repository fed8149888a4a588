import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '@ehlo/shared/diagnosis/en'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { grantLoopback } from './support/grant-origin.ts'
import { personAt } from './support/person.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import type { ScriptedApi } from './support/scripted-api.ts'
import { showView } from './support/show-view.ts'

let chromium: Chromium

beforeAll(async () => {
  chromium = await openChromium()
})

afterAll(() => chromium.close())

test('files of the extension that cannot be had: says so, and explains once they can', async () => {
  const page = await chromium.open('options.html#explain')
  const person = personAt(page)
  const devtools = await page.createCDPSession()
  await devtools.send('Network.enable')
  const block = (urls: string[]) => devtools.send('Network.setBlockedURLs', { urls })
  await block(['*/diagnosis/*'])
  await person.type('Error text or log', '535 5.7.8 Error: authentication failed')
  await person.click('Explain')
  await person.sees('A part of Ehlo could not be loaded')
  await block([])
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await person.click('Explain')
  await person.sees(texts.causes['bad-credentials'].title)
  expect(await person.read()).not.toContain('could not be loaded')
  // What is there once is not asked for again.
  await person.type('Error text or log', '535 5.7.8 Error: authentication failed again')
  asked.length = 0
  await person.click('Explain')
  await person.sees('Copy report')
  expect(asked.filter((url) => url.includes('/en/bad-credentials'))).toEqual([])
  await page.close()
})

test('the list goes on where what a connection fails for cannot be named', async () => {
  const api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
  await grantLoopback(chromium)
  const page = await chromium.open('popup.html')
  const devtools = await page.createCDPSession()
  await devtools.send('Network.enable')
  await devtools.send('Network.setBlockedURLs', { urls: ['*/diagnosis/*'] })
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  const fail = (scripted: ScriptedApi) => {
    scripted.connections = connections.map((connection) => ({
      ...connection,
      health: { state: 'failing', cause: 'connection-refused', checkedAt: '2026-07-27T10:00:00Z' },
    }))
  }
  const look = { language: 'en', theme: 'light' } as const
  await showView(page, { name: 'unnamed', api: fail }, look, api)
  const person = personAt(page)
  await person.sees('Fails')
  await person.search('zzz')
  await person.sees('Nothing matches')
  // Asking again and again, without an end, would leave the page no time for anything else.
  const forTitles = asked.filter((url) => url.includes('/en/connection-refused'))
  expect(forTitles.length).toBeGreaterThan(0)
  expect(forTitles.length).toBeLessThanOrEqual(3)
  await api.close()
})
