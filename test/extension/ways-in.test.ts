import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { chooseFromMenu } from './support/native-menu.ts'
import { openByKeys } from './support/open-by-keys.ts'
import { personAt } from './support/person.ts'
import { servePages } from './support/pages/serve-pages.ts'
import { waitFor } from './support/wait-for.ts'

const ticket = `<!doctype html><title>Ticket 7</title>
<p id=settings>Use smtp.nordpost.no with port 587 and STARTTLS, password: p4ss.nordpost.no</p>
<p id=error>535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6</p>
<p><a id=mail href="mailto:ola@nordpost.no?subject=Hi">Write to Ola</a></p>
<div id=rest style="height:200px"></div>`

let desk: Desk
let site: Awaited<ReturnType<typeof servePages>>
let page: Page

beforeAll(async () => {
  site = await servePages(new Map([['ticket', ticket]]))
  desk = await openDesk()
  await desk.pair('admin')
  page = await desk.chromium.browser.newPage()
  await page.goto(`${site.origin}/ticket`)
})

afterAll(async () => {
  await desk.close()
  site.close()
})

async function select(selector: string) {
  await page.bringToFront()
  await page.evaluate((wanted) => {
    const element = document.querySelector(wanted)
    if (element !== null) getSelection()?.selectAllChildren(element)
  }, selector)
}

function findPanel() {
  return desk.chromium.browser.targets().find((known) => known.url().includes('/sidepanel.html'))
}

/** Chooses our entry of the menu there; answers the panel, once it says so. */
async function choose(selector: string, wanted: string, fromEnd = 2): Promise<Page> {
  const says = async () => {
    const beside = await findPanel()?.asPage()
    return beside !== undefined && (await personAt(beside).read()).includes(wanted)
  }
  const isThere = () => says().catch(() => false)
  await chooseFromMenu(desk.chromium.display, page, selector, { fromEnd }, isThere)
  const beside = await findPanel()?.asPage()
  if (beside === undefined) throw new Error('no panel')
  return beside
}

describe('from the browser’s own menus and keys', () => {
  test('a key opens the panel beside the page, which may be read there', async () => {
    await page.bringToFront()
    const beside = await openByKeys(desk.chromium, 'alt+shift+e', '/sidepanel.html')
    const person = personAt(beside)
    await person.click('Read this page')
    await person.sees('smtp.nordpost.no')
  })

  test('settings in a selection open the panel with them, and without the password', async () => {
    await select('#settings')
    const person = personAt(await choose('#settings', '587 STARTTLS'))
    await person.sees('smtp.nordpost.no')
    await person.sees('Save')
    const pasted = () => person.valueOf('Text with settings, or an error')
    await expect.poll(pasted).toContain('smtp.nordpost.no')
    expect(await pasted()).not.toContain('p4ss')
  })

  test('an error in a selection is one click from its explanation', async () => {
    await select('#error')
    const person = personAt(await choose('#error', '535 5.7.8 Error: authentication failed'))
    await person.sees('Explain')
  })

  test('a mail link asks for the settings of its address', async () => {
    await page.evaluate(() => getSelection()?.removeAllRanges())
    await choose('#mail', 'ola@nordpost.no')
  })

  test('a page is read by its menu, without another click', async () => {
    const person = personAt(await choose('#rest', 'On this page', 3))
    await person.sees('smtp.nordpost.no')
    await person.sees('Save')
  })

  test('the panel says what to do when the page has changed to that of another site', async () => {
    await page.goto(`${site.origin.replace('127.0.0.1', 'localhost')}/ticket`)
    const beside = await findPanel()?.asPage()
    if (beside === undefined) throw new Error('no panel')
    const person = personAt(beside)
    await person.click('Read this page')
    await person.sees('Click the Ehlo icon in the toolbar')
  })

  test('a key opens the popup, where the page may be read', async () => {
    await page.goto(`${site.origin}/ticket`)
    await page.bringToFront()
    const popup = await openByKeys(desk.chromium, 'alt+shift+m', '/popup.html')
    const person = personAt(popup)
    // It opens where the panel was, a way of some steps.
    await waitFor('home', () =>
      popup.evaluate(() => {
        document.querySelector<HTMLElement>('.back')?.click()
        return document.querySelector('input[name=search]') !== null
      }),
    )
    await person.click('Read this page')
    await person.sees('smtp.nordpost.no')
  })

  test('nothing of a password that was selected is stored', async () => {
    expect(await desk.stored()).not.toContain('p4ss')
  })
})
