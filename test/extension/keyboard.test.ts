import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Run } from '@ehlo/shared'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { keyboardAt } from './support/keyboard.ts'
import { personAt } from './support/person.ts'
import { readClipboard } from './support/read-clipboard.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.close())

describe('with Tab, Enter and typing alone', () => {
  test('a browser is paired', async () => {
    const page = await desk.chromium.open('options.html#pairing')
    await page.bringToFront()
    const keyboard = keyboardAt(page)
    await keyboard.tabTo('Address of the Ehlo server')
    await keyboard.type(desk.api.origin)
    await desk.chromium.allow(keyboard.enter)
    await keyboard.tabTo('Pairing code')
    await keyboard.type(await desk.api.offerCode('admin'))
    await keyboard.enter()
    await keyboard.tabTo('Show connections')
    await keyboard.enter()
    await personAt(page).sees('Practice: all works')
    await page.close()
  })

  test('a connection is added and tested, and its report copied', async () => {
    const practice = await desk.named('Practice: all works')
    const popup = await desk.openHome()
    const keyboard = keyboardAt(popup)
    const person = personAt(popup)
    await keyboard.tabTo('Add connection')
    await keyboard.enter()
    await keyboard.tabTo('SMTP server')
    await keyboard.type(practice.host)
    await keyboard.tabTo('E-mail address')
    await keyboard.type('works@practice.example')
    await keyboard.tabTo('Password')
    await keyboard.type('open-sesame')
    await keyboard.tabTo('Port')
    await keyboard.type(String(practice.port))
    await keyboard.enter()
    // Typed anew, nothing vouches for the certificate of the practice server.
    await person.sees("The certificate's issuer is not trusted")
    const { items } = await desk.api.call<{ items: Run[] }>('GET', '/v1/runs?limit=1')
    expect(items[0]).toMatchObject({
      connectionId: expect.any(String),
      settings: { host: practice.host },
    })
    expect(items[0]?.connectionId).not.toBe(practice.id)
    await keyboard.tabTo('Copy report')
    await keyboard.enter()
    await person.sees('Copied')
    expect(await readClipboard(desk.chromium.browser, popup)).toContain('issuer is not trusted')
    await desk.chromium.closePopup()
  })

  test('a connection of the list is tested', async () => {
    const popup = await desk.openHome()
    const keyboard = keyboardAt(popup)
    await keyboard.tabTo('Test Practice: all works')
    await keyboard.enter()
    await personAt(popup).sees(/Send as works@practice.example\s+Success!/)
    await desk.chromium.closePopup()
  })

  test('an error is explained where it is typed first', async () => {
    const popup = await desk.openHome()
    const keyboard = keyboardAt(popup)
    await popup.waitForSelector('input[name=search]:focus')
    await keyboard.type('535 5.7.8 Error: authentication failed')
    await keyboard.enter()
    await personAt(popup).sees('Who must act')
    await keyboard.tabTo('Copy report')
    await keyboard.enter()
    await personAt(popup).sees('Copied')
    await desk.chromium.closePopup()
  })
})
