import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import axe from 'axe-core'
import type { AxeResults } from 'axe-core'
import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { findLost } from './support/find-lost.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { grantLoopback } from './support/grant-origin.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import type { ScriptedApi } from './support/scripted-api.ts'
import { showView } from './support/show-view.ts'
import { viewsToSee } from './support/views-to-see.ts'

/** The pictures are for looking at: `test/.results/screenshots`. */
const pictures = join(import.meta.dirname, '../.results/screenshots')
const widths = [380, 250]

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

describe.each(['en', 'es', 'nb'] as const)('in %s', (language) => {
  describe.each(['light', 'dark'] as const)('%s', (theme) => {
    test.each(viewsToSee)('$name is accessible and fits', async (view) => {
      await showView(page, view, { language, theme }, api)
      const flaws = []
      for (const width of widths) {
        await page.setViewport({ width, height: 600 })
        flaws.push(...(await findFlaws(page)).map((flaw) => `${width} px: ${flaw}`))
        await takePicture(page, `${view.name}-${width}-${theme}-${language}`)
      }
      expect(flaws).toEqual([])
    })
  })
})

async function findFlaws(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  // axe puts itself on the window of the page it was evaluated in.
  const results = (await page.evaluate('axe.run()')) as AxeResults
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, summary, select, input:not([type=checkbox])')]
      .filter((element) => element.checkVisibility())
      .filter((element) => element.getBoundingClientRect().height < 24)
      .map((element) => `${element.outerHTML.slice(0, 80)} is lower than 24 px`),
  )
  // "Choose file" is said by the browser, in its own language.
  const foreign = await page.$$eval('input[type=file]', (inputs) =>
    inputs
      .filter((input) => getComputedStyle(input).opacity !== '0')
      .map((input) => `${input.outerHTML.slice(0, 80)} speaks the browser's language`),
  )
  const twice = await page.$$eval('[role=status]', (states) =>
    states
      .filter((state) => state.clientWidth > 1 && state.textContent.trim() !== '')
      .filter((state) =>
        [...document.querySelectorAll('p, h2')].some(
          (other) =>
            !state.contains(other) && other.textContent.trim() === state.textContent.trim(),
        ),
      )
      .map((state) => `${state.textContent.trim()} is said twice`),
  )
  return [
    ...foreign,
    ...twice,
    ...results.violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`,
    ),
    ...(await findLost(page)),
    ...small,
  ]
}

async function takePicture(page: Page, name: string) {
  const style = await page.addStyleTag({
    content: '.frame { max-height: none !important } html { scrollbar-width: none }',
  })
  // The clip takes what the popup would scroll to.
  await page.screenshot({ path: join(pictures, `${name}.png`), fullPage: true })
  await style.evaluate((element) => (element as HTMLElement).remove())
}
