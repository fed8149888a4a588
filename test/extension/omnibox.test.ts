import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { pressKeys } from './support/press-keys.ts'
import { typeText } from './support/type-text.ts'
import { waitFor } from './support/wait-for.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('support')
})

afterAll(() => desk.close())

/** Types into the real address bar, after the keyword; presses `keys` once it had time to be answered. */
async function enter(text: string, ...keys: string[]): Promise<Page> {
  const { browser, display } = desk.chromium
  const page = await browser.newPage()
  await page.goto('about:blank')
  await page.bringToFront()
  pressKeys(display, 'ctrl+l')
  typeText(display, 'ehlo ')
  typeText(display, text)
  await desk.chromium.inWorker(async () => {})
  pressKeys(display, ...keys, 'Return')
  await waitFor('a page of Ehlo in the tab', () => page.url().startsWith('chrome-extension://'))
  return page
}

test('the keyword leads from a name to its connection', async () => {
  const page = await enter('all works', 'Down')
  await personAt(page).sees('Practice: all works')
  expect(page.url()).toContain('#test?connectionId=')
  await page.close()
})

test('the keyword takes a server', async () => {
  const practice = await desk.named('Practice: all works')
  const page = await enter(`${practice.host}:${practice.port}`)
  await personAt(page).sees('What the server offers')
  expect(page.url()).toContain(`#inspect?host=${practice.host}&port=${practice.port}`)
  await page.close()
})

test('the keyword takes an error', async () => {
  const page = await enter('535 5.7.8 authentication failed')
  await personAt(page).sees('535 5.7.8 authentication failed')
  await page.close()
})

test('the keyword searches for what it does not know', async () => {
  const page = await enter('practice tenant')
  await personAt(page).sees('Practice: SMTP AUTH disabled for the tenant')
  expect(await page.$eval('input[name=search]', ({ value }) => value)).toBe('practice tenant')
  await page.close()
})
