import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { buildExtension } from '../extension/support/built-extension.ts'
import { openChromium } from '../extension/support/chromium.ts'
import { acme, bothWork, connections } from '../extension/support/fixtures.ts'
import { grantLoopback } from '../extension/support/grant-origin.ts'
import { openScriptedApi } from '../extension/support/scripted-api.ts'
import { figure, pair } from './measure/index.ts'

const extension = join(import.meta.dirname, '../../apps/extension')
const empty = join(import.meta.dirname, 'empty-popup')

buildExtension()
execFileSync('pnpm', ['exec', 'wxt', 'build', empty], { cwd: extension, stdio: 'ignore' })
const chromium = await openChromium()
const api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
try {
  await grantLoopback(chromium)
  const emptyId = await chromium.browser.installExtension(join(empty, '.output/chrome-mv3'))
  const page = await chromium.open('popup.html')
  const ours = page.url()
  await page.evaluate(async (origin) => {
    const pairing = { origin, token: 'ehlo_scripted', role: 'admin', name: 'Bench' }
    await chrome.storage.local.set({ pairing })
  }, api.origin)
  await page.bringToFront()

  await pair('popup of someone who is paired, until its first contentful paint', {
    ehlo: () => firstPaint(page, ours),
    anchor: {
      name: 'empty WXT popup',
      run: () => firstPaint(page, `chrome-extension://${emptyId}/popup.html`),
    },
    unit: 'ms',
    limit: { atMost: 1.5 },
  })
  await figure('longest task while a run streams 500 lines of transcript', {
    measure: () => longestTask(page, ours),
    unit: 'ms',
    limit: { atMost: 50 },
    rounds: 7,
  })
} finally {
  await chromium.close()
  await api.close()
}

async function firstPaint(page: Page, url: string): Promise<number> {
  await page.goto(url)
  const paint = await page.waitForFunction(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  )
  return (await paint.jsonValue()) ?? Number.NaN
}

async function longestTask(page: Page, url: string): Promise<number> {
  api.streamedLines = 500
  await page.goto(url)
  // Back at the list, wherever the round before ended.
  await page.evaluate(() => chrome.storage.session.clear())
  await page.reload()
  await page.waitForSelector('.row .head > .button')
  await page.evaluate(() => {
    const tasks: number[] = []
    new PerformanceObserver((list) => {
      tasks.push(...list.getEntries().map(({ duration }) => duration))
    }).observe({ entryTypes: ['longtask'] })
    Object.assign(globalThis, { tasks })
  })
  await page.click('.row .head > .button')
  await page.waitForSelector('.verdict', { timeout: 60_000 })
  // Put there above.
  return page.evaluate(() => Math.max(0, ...(globalThis as unknown as { tasks: number[] }).tasks))
}
