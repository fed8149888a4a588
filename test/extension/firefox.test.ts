import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openFirefox } from './support/firefox.ts'
import type { Firefox } from './support/firefox.ts'
import { openRealApi } from './support/real-api.ts'
import type { RealApi } from './support/real-api.ts'

let api: RealApi
let firefox: Firefox

beforeAll(async () => {
  api = await openRealApi()
  firefox = await openFirefox()
})

afterAll(async () => {
  await firefox.close()
  await api.close()
})

describe('in Firefox', () => {
  test('pairs in a tab, after the browser asked', async () => {
    const person = await firefox.open('options.html#pairing')
    await person.type('Address of the Ehlo server', api.origin)
    await person.click('Continue')
    await firefox.allow()
    await person.type('Pairing code', await api.offerCode('admin'))
    await person.click('Connect')
    await person.sees('Administrator: may change everything')
  })

  test('runs a test from the toolbar', async () => {
    const popup = await firefox.openPopup()
    await popup.sees('Practice: all works')
    await popup.click('Test Practice: all works')
    await popup.sees(/Send as works@practice.example\s+Success!/)
  })

  test('shows the same in the sidebar, as narrow as it is', async () => {
    const sidebar = await firefox.openSidebar()
    await sidebar.sees(/Send as works@practice.example\s+Success!/)
    expect(await sidebar.width()).toBeLessThan(380)
    await sidebar.click('Back')
    await sidebar.click('Test Practice: wrong password')
    await sidebar.sees('The login was refused.')
  })
})
