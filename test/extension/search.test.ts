import type { Page } from 'puppeteer-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { longestTask } from './support/longest-task.ts'
import { plantManyConnections } from './support/many-connections.ts'
import { personAt } from './support/person.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk(plantManyConnections)
  await desk.pair('support')
})

afterAll(() => desk.close())

const titles = (page: Page) =>
  page.$$eval('.row .title', (found) => found.map(({ textContent }) => textContent))

type Noted = { firstRowMs: number }

/** Lets the page note when its first row stands. */
function watch(page: Page) {
  return page.evaluateOnNewDocument(() => {
    new MutationObserver((_, observer) => {
      if (document.querySelector('.row') === null) return
      Object.assign(globalThis, { firstRowMs: performance.now() } satisfies Noted)
      observer.disconnect()
    }).observe(document, { childList: true, subtree: true })
  })
}

async function openWatched(): Promise<Page> {
  const page = await desk.chromium.open('popup.html', watch)
  await page.waitForSelector('.row')
  return page
}

describe('with 10,000 connections', () => {
  test('every one is found, by its corporation without accents too', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('cordoba electro 386')
    await person.sees('Worker 24 of Córdoba')
    await person.sees('25 connections')
    await clickOn(popup, '.clear')
    await person.search('worker-7@firm-399.example')
    await person.sees('Worker 7 of Alta')
    await expect.poll(() => titles(popup)).toEqual(['Worker 7 of Alta'])
    await desk.chromium.closePopup()
  })

  test('a search that is too wide says so, and the list goes on to its end by keyboard', async () => {
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('worker')
    await person.sees('Many match')
    await popup.keyboard.press('Escape')
    await popup.waitForFunction(() => document.querySelectorAll('.row').length === 24)
    for (let row = 0; row < 60; row += 1) {
      await popup.keyboard.press('ArrowDown')
      await popup.waitForFunction(
        (index) => document.querySelectorAll('.row .open')[index] === document.activeElement,
        {},
        row,
      )
    }
    await popup.keyboard.press('/')
    await popup.waitForSelector('input[name=search]:focus')
    await desk.chromium.closePopup()
  })

  test('what is typed on overtakes what was asked before', async () => {
    const page = await openWatched()
    const person = personAt(page)
    await page.type('input[name=search]', 'worker-3@', { delay: 40 })
    await page.type('input[name=search]', 'firm-311', { delay: 40 })
    await person.sees('Worker 3 of')
    await page.waitForFunction(() => !document.body.innerText.includes('Searching'))
    await expect.poll(() => titles(page)).toEqual(['Worker 3 of Alta'])
    await page.close()
  })

  test('the first row stands at once, and typing never stutters', async () => {
    const page = await openWatched()
    const barMs = 50
    // What the start costs is another figure than what typing costs.
    await page.waitForNetworkIdle({ idleTime: 300 })
    const longest: number[] = []
    for (const text of ['bodo shipping worker 12', 'cordoba 2', 'worker-3@firm-1']) {
      const rounds: number[] = []
      // What else the machine does makes every task dearer, and none cheaper: three rounds, as far as they are needed.
      while (rounds.length < 3 && !rounds.some((ms) => ms < barMs)) {
        const task = await longestTask(page, async () => {
          await page.type('input[name=search]', text, { delay: 70 })
          await page.waitForNetworkIdle({ idleTime: 300 })
        })
        rounds.push(task)
        await page.keyboard.press('Escape')
      }
      longest.push(Math.min(...rounds))
    }
    const firstRowMs = await page.evaluate(() => (globalThis as unknown as Noted).firstRowMs)
    await page.close()
    process.stdout.write(
      `10,000 connections: first row after ${Math.round(firstRowMs)} ms; longest tasks while typing ${longest.map((ms) => ms.toFixed(1)).join(', ')} ms of processor time (bar: ${barMs})\n`,
    )
    expect(Math.max(...longest)).toBeLessThan(barMs)
  })

  test('the list is there before the API answers, and says how old it is where it does not', async () => {
    await desk.api.close()
    const page = await openWatched()
    await personAt(page).sees('does not answer')
    expect(await titles(page)).toHaveLength(24)
    await page.close()
  })
})
