import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { servePages } from './support/pages/serve-pages.ts'

let desk: Desk
let site: Awaited<ReturnType<typeof servePages>>

beforeAll(async () => {
  site = await servePages()
  desk = await openDesk()
  await desk.pair('admin')
})

afterAll(async () => {
  await desk.close()
  site.close()
})

/** A page in front, and the popup over it. */
async function openOver(url: string): Promise<{ tab: Page; popup: Page }> {
  const tab = await desk.chromium.browser.newPage()
  await tab.goto(url)
  const popup = await desk.openHome()
  return { tab, popup }
}

async function leave({ tab }: { tab: Page }) {
  await desk.chromium.closePopup()
  await tab.close()
}

describe('on a page', () => {
  test('nothing is read before somebody asks; then each server with its ports and its line', async () => {
    const place = await openOver(`${site.origin}/en-table-settings-down.html`)
    const person = personAt(place.popup)
    await person.sees('Read this page')
    expect(await person.read()).not.toContain('smtp.northmail.com')
    await person.click('Read this page')
    await person.sees('smtp.northmail.com')
    await person.sees(/465 TLS · recommended · The page says: SSL/)
    await person.sees(/587 STARTTLS · The page says: TLS\/STARTTLS/)
    expect(await person.read()).not.toContain('imap.northmail.com')
    await leave(place)
  })

  test('saving opens the form, filled, at the first field that the page left empty', async () => {
    const place = await openOver(`${site.origin}/no-list.html`)
    const person = personAt(place.popup)
    await person.click('Read this page')
    await person.click('Save smtp.fjordmail.no')
    await expect.poll(() => person.valueOf('SMTP server')).toBe('smtp.fjordmail.no')
    await expect.poll(() => person.valueOf('Port')).toBe('465')
    await place.popup.waitForSelector('input[name=username]:focus')
    await leave(place)
  })

  test('a placeholder asks for the domain before anything can be done with it', async () => {
    const place = await openOver(`${site.origin}/en-placeholder-cpanel.html`)
    const person = personAt(place.popup)
    await person.click('Read this page')
    await person.type('Your domain, for mail.yourdomain.com', 'nordpost.no')
    await person.click('Save mail.yourdomain.com')
    await expect.poll(() => person.valueOf('SMTP server')).toBe('mail.nordpost.no')
    await leave(place)
  })

  test('letters that only look like others are warned of', async () => {
    const place = await openOver(`${site.origin}/en-lookalike.html`)
    const person = personAt(place.popup)
    await person.click('Read this page')
    await person.sees('Has letters that only look like others')
    await leave(place)
  })

  test('where nothing is found, what is looked for is said, and a text can be pasted', async () => {
    const place = await openOver(`${site.origin}/en-nothing.html`)
    const person = personAt(place.popup)
    await person.click('Read this page')
    await person.sees('No server for sending found.')
    await person.click('Paste text')
    await person.type(
      'Text with settings, or an error',
      'Utgående server: send.nordpost.no, port 465',
    )
    await person.sees('send.nordpost.no')
    await person.sees('465 TLS')
    await leave(place)
  })

  test('a page of the browser cannot be read, and that is said', async () => {
    const place = await openOver('chrome://version')
    const person = personAt(place.popup)
    await person.click('Read this page')
    await person.sees('The browser does not let extensions read this page.')
    await leave(place)
  })

  test('what was read is not stored, and no password of the page anywhere', async () => {
    const place = await openOver(`${site.origin}/en-admin-form.html`)
    const person = personAt(place.popup)
    await person.click('Read this page')
    await person.sees('smtp.larkspur.com')
    expect(await person.read()).not.toContain('hunter2')
    await leave(place)
    const stored = await desk.stored()
    expect(stored).not.toContain('larkspur')
    expect(stored).not.toContain('hunter2')
  })
})
