import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { clickOn } from './support/click-on.ts'
import { findLost } from './support/find-lost.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { grantLoopback } from './support/grant-origin.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import type { ScriptedApi } from './support/scripted-api.ts'
import { showView } from './support/show-view.ts'
import type { Look } from './support/show-view.ts'
import { viewsToSee } from './support/views-to-see.ts'
import { waitFor } from './support/wait-for.ts'

const pictures = join(import.meta.dirname, '../.results/screenshots')
const plain: Look = { language: 'en', theme: 'light' }

let chromium: Chromium
let api: ScriptedApi
let page: Page

beforeAll(async () => {
  mkdirSync(pictures, { recursive: true })
  chromium = await openChromium()
  api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
  await grantLoopback(chromium)
  page = await chromium.open('popup.html')
})

afterAll(async () => {
  await chromium.close()
  await api.close()
})

async function show(name: string, look = plain) {
  const view = viewsToSee.find((each) => each.name === name)
  if (view === undefined) throw new Error(`no view ${name}`)
  await showView(page, view, look, api)
}

const picture = (name: string) => page.screenshot({ path: join(pictures, `${name}.png`) })

describe('at 200 %', () => {
  beforeAll(() => zoom(2))
  afterAll(async () => {
    await zoom(1)
    await page.setViewport(null)
  })

  // A popup of 380 px takes twice the room of the screen, and has half the height.
  test.each(viewsToSee)('$name loses nothing', async (view) => {
    await page.setViewport({ width: 760, height: 600 })
    // Spanish needs the most room.
    await showView(page, view, { language: 'es', theme: 'light' }, api)
    expect(await page.evaluate(() => innerWidth)).toBe(380)
    await picture(`${view.name}-at-200`)
    expect(await findLost(page)).toEqual([])
    const { left, wanted } = await page.$eval('main', ({ clientHeight, scrollHeight }) => ({
      left: clientHeight,
      wanted: scrollHeight,
    }))
    expect(left, 'between head and foot').toBeGreaterThanOrEqual(Math.min(80, wanted))
  })
})

/** Zooms as a person does, for pages of the extension. */
async function zoom(factor: number) {
  await page.bringToFront()
  await page.evaluate(async (wanted) => {
    const tab = await chrome.tabs.getCurrent()
    await chrome.tabs.setZoom(tab?.id ?? -1, wanted)
  }, factor)
  await waitFor('the zoom', () =>
    page.evaluate(async (wanted) => (await chrome.tabs.getZoom()) === wanted, factor),
  )
}

describe('in forced colours', () => {
  beforeAll(async () => {
    await page.setViewport({ width: 380, height: 600 })
    const session = await page.createCDPSession()
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    })
  })
  afterAll(() => page.emulateMediaFeatures())

  test.each([
    'home',
    'home-open-row',
    'connection-more',
    'test-refused',
    'discover-found',
    'matrix',
    'settings-notifies',
    'history-chosen',
  ])('%s: where the focus is shows', async (name) => {
    await show(name)
    expect(await page.evaluate(() => matchMedia('(forced-colors: active)').matches)).toBe(true)
    const stops = await stopsOf(page)
    expect(stops.length).toBeGreaterThan(3)
    expect(stops.filter(({ outline }) => !/^(solid|auto) [2-9]/.test(outline))).toEqual([])
    await picture(`${name}-forced-colours`)
  })

  test('what is a button, and which is the first, shows by its border and its colours', async () => {
    await show('connection-more')
    const looks = await page.$$eval('footer .button', (buttons) =>
      buttons.map((button) => {
        const { borderTopStyle, backgroundColor, color } = getComputedStyle(button)
        return { borderTopStyle, backgroundColor, color }
      }),
    )
    const [first, ...others] = looks
    expect(looks.map(({ borderTopStyle }) => borderTopStyle)).toEqual(looks.map(() => 'solid'))
    expect(looks.filter(({ backgroundColor, color }) => backgroundColor === color)).toEqual([])
    expect(others.map(({ backgroundColor }) => backgroundColor)).not.toContain(
      first?.backgroundColor,
    )
  })

  test('how far a test has come shows', async () => {
    await show('test-running')
    await picture('test-running-forced-colours')
    expect(await coloursOf(page, '.progress')).toBeGreaterThanOrEqual(2)
  })

  test('how a test ended is said in words beside its colour', async () => {
    await show('test-refused')
    const verdicts = await page.$$eval('.verdict > li', (items) =>
      items.map((item) => [getComputedStyle(item).borderTopStyle, item.textContent]),
    )
    expect(verdicts).toEqual([
      ['solid', expect.stringContaining('Success!')],
      ['solid', expect.stringMatching(/[Rr]efused/)],
    ])
  })
})

/** Every stop of the Tab key, with the mark around it. */
async function stopsOf(page: Page): Promise<{ name: string; outline: string }[]> {
  await page.evaluate(() => {
    // From the first stop on, wherever the last click was.
    const start = document.createElement('span')
    start.tabIndex = -1
    document.body.prepend(start)
    start.focus()
  })
  const stops: { name: string; outline: string }[] = []
  for (;;) {
    await page.keyboard.press('Tab')
    const stop = await page.evaluate(() => {
      const element = document.activeElement
      if (element === null || element === document.body) return undefined
      if (element.hasAttribute('data-passed')) return undefined
      element.setAttribute('data-passed', '')
      const { outlineStyle, outlineWidth } = getComputedStyle(element)
      return { name: element.outerHTML.slice(0, 60), outline: `${outlineStyle} ${outlineWidth}` }
    })
    if (stop === undefined) return stops
    stops.push(stop)
  }
}

/** How many colours are in the middle line of an element. */
async function coloursOf(page: Page, selector: string): Promise<number> {
  const element = await page.waitForSelector(selector)
  const data = await element?.screenshot({ encoding: 'base64' })
  return page.evaluate(async (png) => {
    const image = await createImageBitmap(
      await (await fetch(`data:image/png;base64,${png}`)).blob(),
    )
    const context = new OffscreenCanvas(image.width, image.height).getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(4, Math.floor(image.height / 2), image.width - 8, 1).data
    return new Set(new Uint32Array(pixels?.buffer ?? new ArrayBuffer())).size
  }, data)
}

describe('with motion', () => {
  const going = ['test-running', 'home-testing-all', 'inspect-running', 'discover-running']
  const moves = () =>
    page.evaluate(
      () => document.getAnimations().filter(({ playState }) => playState === 'running').length,
    )

  test.each(going)('%s moves', async (name) => {
    await show(name)
    await waitFor('something that moves', async () => (await moves()) > 0)
  })

  describe('reduced', () => {
    beforeAll(() =>
      page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]),
    )
    afterAll(() => page.emulateMediaFeatures())

    test.each(going)('%s stands still', async (name) => {
      await show(name)
      await page.waitForSelector('.spin')
      expect(await moves()).toBe(0)
    })

    test('what unfolds does so at once', async () => {
      await show('connection-add')
      await clickOn(page, 'details summary')
      expect(await moves()).toBe(0)
    })
  })
})
