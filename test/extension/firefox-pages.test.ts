import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { openFirefox } from './support/firefox.ts'
import type { Firefox } from './support/firefox.ts'
import { chooseFromMenu } from './support/firefox-menu.ts'
import type { FirefoxView } from './support/firefox-view.ts'
import { servePages } from './support/pages/serve-pages.ts'
import { pressKeys } from './support/press-keys.ts'
import { openRealApi } from './support/real-api.ts'
import type { RealApi } from './support/real-api.ts'
import { waitFor } from './support/wait-for.ts'

const ticket = `<!doctype html><title>Ticket 7</title>
<p id=settings>Use smtp.nordpost.no with port 587 and STARTTLS, password: p4ss.nordpost.no</p>
<p id=error>535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6</p>
<p><a id=mail href="mailto:ola@nordpost.no?subject=Hi">Write to Ola</a></p>
<div id=rest style="height:200px"></div>`

let api: RealApi
let firefox: Firefox
let site: Awaited<ReturnType<typeof servePages>>
let page: FirefoxView

beforeAll(async () => {
  site = await servePages(new Map([['ticket', ticket]]))
  api = await openRealApi()
  firefox = await openFirefox()
  const pairing = await firefox.open('options.html#pairing')
  await pairing.type('Address of the Ehlo server', api.origin)
  await pairing.click('Continue')
  await firefox.allow()
  await pairing.type('Pairing code', await api.offerCode('admin'))
  await pairing.click('Connect')
  await pairing.sees('Administrator: may change everything')
  page = await openTicket(site.origin)
})

afterEach(async () => {
  await firefox.closePopup()
  await firefox.closeSidebar()
})

afterAll(async () => {
  await firefox.close()
  await api.close()
  site.close()
})

async function openTicket(origin: string): Promise<FirefoxView> {
  const opened = await firefox.open(`${origin}/ticket`)
  await opened.sees('Write to Ola')
  return opened
}

/** Presses a key of the extension; a window that is not in front yet is deaf to it. */
async function press(keys: string, view: FirefoxView): Promise<void> {
  await waitFor(`what ${keys} opens`, () => {
    pressKeys(firefox.display, keys)
    return waitFor('it', view.isThere, 4000).catch(() => false)
  })
}

async function select(selector: string) {
  await page.evaluate(
    `content.getSelection().selectAllChildren(document.querySelector(given[0]))`,
    selector,
  )
}

describe('in Firefox, on a page', () => {
  test('the toolbar button allows reading it; the server found lands in the form, and no password', async () => {
    const popup = await firefox.openPopup()
    await popup.goHome()
    expect(await popup.read()).not.toContain('smtp.nordpost.no')
    await popup.click('Read this page')
    await popup.sees('587 STARTTLS')
    expect(await popup.read()).not.toContain('p4ss')
    await popup.click('Save smtp.nordpost.no')
    expect(await popup.valueOf('SMTP server')).toBe('smtp.nordpost.no')
    expect(await popup.valueOf('Port')).toBe('587')
    await waitFor('the focus in the first empty field', () =>
      popup.evaluate<boolean>(`return document.activeElement.name === 'username'`),
    )
  })

  test('so does the key of the popup', async () => {
    await press('alt+shift+k', firefox.popup)
    await firefox.popup.goHome()
    await firefox.popup.click('Read this page')
    await firefox.popup.sees('smtp.nordpost.no')
  })

  test('a page is read by its menu in the sidebar, without another click', async () => {
    await chooseFromMenu(firefox, page, '#rest', 'Read SMTP settings on this page')
    await firefox.sidebar.sees('On this page')
    await firefox.sidebar.sees('587 STARTTLS')
    await firefox.sidebar.click('Save smtp.nordpost.no')
    expect(await firefox.sidebar.valueOf('SMTP server')).toBe('smtp.nordpost.no')
  })

  test('a key does the same', async () => {
    await press('alt+shift+g', firefox.sidebar)
    await firefox.sidebar.sees('On this page')
    await firefox.sidebar.sees('587 STARTTLS')
  })

  test('an error in a selection is explained in the sidebar', async () => {
    await select('#error')
    await chooseFromMenu(firefox, page, '#error', 'Check SMTP in selection')
    await firefox.sidebar.sees('535 5.7.8 Error: authentication failed')
    await firefox.sidebar.click('Explain 535 5.7.8 Error: authentication failed: UGFzc3dvcmQ6')
    await firefox.sidebar.sees('User name or password is not accepted')
    await firefox.sidebar.sees('Who must act')
  })

  test('settings in a selection open the sidebar with them, and without the password', async () => {
    await select('#settings')
    await chooseFromMenu(firefox, page, '#settings', 'Check SMTP in selection')
    await firefox.sidebar.sees('587 STARTTLS')
    expect(await firefox.sidebar.valueOf('Text with settings, or an error')).not.toContain('p4ss')
  })

  test('a mail link asks for the settings of its address', async () => {
    await page.evaluate('content.getSelection().removeAllRanges()')
    await chooseFromMenu(firefox, page, '#mail', 'Find SMTP settings of this address')
    await firefox.sidebar.sees('ola@nordpost.no')
  })

  test('the key of the sidebar allows reading the page too, and that of another site no more', async () => {
    await press('alt+shift+p', firefox.sidebar)
    await firefox.sidebar.goHome()
    await firefox.sidebar.click('Read this page')
    await firefox.sidebar.sees('587 STARTTLS')

    await openTicket(site.origin.replace('127.0.0.1', 'localhost'))
    await firefox.sidebar.click('Read this page')
    await firefox.sidebar.sees(
      'Click the Ehlo icon in the toolbar (or press Alt+Shift+K) to allow reading this page.',
    )
  })
})
