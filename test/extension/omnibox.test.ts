import type { Page } from 'puppeteer-core'
import { setTimeout } from 'node:timers/promises'
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

/**
 * Types into the real address bar, after the keyword. Nothing tells a test when the bar has its suggestions: it is done
 * again until it led to `place`, with more time for them each time.
 */
async function enter(text: string, place: string, ...keys: string[]): Promise<Page> {
  const { browser, display } = desk.chromium
  let patienceMs = 0
  return waitFor(
    `a tab at ${place}`,
    async () => {
      const page = await browser.newPage()
      await page.goto('about:blank')
      await page.bringToFront()
      pressKeys(display, 'ctrl+l')
      typeText(display, 'ehlo ')
      typeText(display, text)
      await setTimeout(patienceMs)
      patienceMs += 1000
      pressKeys(display, ...keys, 'Return')
      const isThere = await waitFor('it', () => page.url().includes(place), 3000).catch(() => false)
      if (isThere) return page
      await page.close()
      return undefined
    },
    40_000,
  )
}

test('the keyword leads from a name to its connection', async () => {
  const { id } = await desk.named('Practice: all works')
  const page = await enter('all works', `#test?connectionId=${id}`, 'Down')
  await personAt(page).sees('Practice: all works')
  await page.close()
})

test('the keyword takes a server', async () => {
  const practice = await desk.named('Practice: all works')
  const { host, port } = practice
  const page = await enter(`${host}:${port}`, `#inspect?host=${host}&port=${port}`)
  // It comes at the end of the inspection, which has limits of its own.
  await personAt(page).sees('What the server offers', 60_000)
  await page.close()
}, 120_000)

test('the keyword takes an error', async () => {
  const page = await enter('535 5.7.8 authentication failed', '#explain')
  await personAt(page).sees('535 5.7.8 authentication failed')
  await page.close()
})

test('the keyword searches for what it does not know', async () => {
  const page = await enter('practice tenant', '#home?search=')
  await personAt(page).sees('Practice: SMTP AUTH disabled for the tenant')
  await expect
    .poll(() => page.$eval('input[name=search]', ({ value }) => value))
    .toBe('practice tenant')
  await page.close()
})
