import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Token } from '@ehlo/shared'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { waitFor } from './support/wait-for.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
})

afterAll(() => desk.close())

describe('pairing', () => {
  test('pairs the browser in a tab, with a code of the API', async () => {
    const page = await desk.chromium.open('options.html#pairing')
    await page.bringToFront()
    const person = personAt(page)
    await person.type('Address of the Ehlo server', desk.api.origin)
    await desk.chromium.allow(() => person.click('Continue'))
    await person.type('Pairing code', 'WRONG-CODE')
    await person.click('Connect')
    await person.sees('This code is not valid')
    await person.type('Pairing code', await desk.api.offerCode('admin'))
    await person.click('Connect')
    await person.sees('Administrator: may change everything')
    await person.click('Show connections')
    await person.sees('Practice: all works')
    await page.reload()
    await person.sees('Practice: all works')
    await page.close()
  })

  test('says when the access was withdrawn, and leads back to pairing', async () => {
    const { items } = await desk.api.call<{ items: Token[] }>('GET', '/v1/tokens')
    for (const { id } of items) await desk.api.call('DELETE', `/v1/tokens/${id}`)
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.sees('Your access was withdrawn or has ended.')
    // What was seen last stays, with its age.
    await person.sees('Practice: all works')
    await person.click('Connect again')
    await waitFor('the pairing tab', async () => {
      const pages = await desk.chromium.browser.pages()
      return pages.some((page) => page.url().endsWith('options.html#pairing'))
    })
  })

  test('pairs a supporter, who may see and test but changes nothing', async () => {
    await desk.pair('support')
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.open('Practice: all works')
    await person.sees('works@practice.example')
    const said = await person.read()
    expect(await popup.$('button[aria-label="Add connection"]')).toBeNull()
    for (const word of ['Edit', 'Delete', 'Deactivate', 'Update password']) {
      expect(said).not.toContain(word)
    }
    await person.click('Test Practice: all works')
    await person.sees('Not refused so far. Nothing was sent.')
    await desk.chromium.closePopup()
  })

  test('disconnects: forgets the token and all that was seen with it', async () => {
    // What screens keep that this desk has not been at.
    const page = await desk.chromium.open('options.html#settings')
    await page.evaluate(async () => {
      await chrome.storage.local.set({
        matrix: { addresses: 'per@practice.example', cells: {}, runs: {} },
        addedLater: 'kari@practice.example',
      })
      await chrome.storage.session.set({
        textDraft: 'mail.practice.example',
        handover: { screen: { at: 'discover', address: 'ola@practice.example' }, at: 1 },
      })
    })
    await page.close()
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.click('Settings')
    await person.click('Disconnect this browser')
    await person.sees('not connected to an Ehlo server yet')
    const everything = await desk.stored()
    expect(everything).not.toContain('practice.example')
    expect(everything).not.toContain('"token"')
    // JSON of what `stored` gathered.
    const [local = {}, session = {}] = JSON.parse(everything) as Record<string, unknown>[]
    const others = [...Object.keys(local), ...Object.keys(session)].filter(
      // The screen that is shown now is remembered anew.
      (key) => !/^preferences\$?$/.test(key) && key !== 'place',
    )
    expect(others).toEqual([])
    await desk.chromium.closePopup()
  })
})
