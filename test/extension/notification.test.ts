import { afterAll, beforeAll, expect, test } from 'vitest'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { openHeldServer } from './support/held-server.ts'
import { personAt } from './support/person.ts'
import { waitFor } from './support/wait-for.ts'

let desk: Desk

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('admin')
})

afterAll(() => desk.close())

test('tells of a run that ended with no page open, once that was asked for and allowed', async () => {
  const settings = await desk.chromium.open('options.html#settings')
  await settings.bringToFront()
  await desk.chromium.allow(() => clickOn(settings, 'input[name=notifies]'), {
    permissions: ['notifications'],
  })
  await waitFor('the box', () => settings.$eval('input[name=notifies]', (box) => box.checked))

  const server = await openHeldServer()
  await desk.api.call('POST', '/v1/connections', {
    host: server.host,
    port: server.port,
    encryption: 'starttls',
    username: 'slow@practice.example',
    password: 'open-sesame',
    name: 'Slow',
  })
  const popup = await desk.openHome()
  const person = personAt(popup)
  await person.search('Slow')
  await person.click('Test Slow')
  await person.sees('Testing: Greeting')
  await desk.chromium.closePopup()
  await settings.close()
  for (const page of await desk.chromium.browser.pages()) {
    if (page.url().startsWith('chrome-extension://')) await page.close()
  }
  server.greet('554 5.3.2 no service here')
  const told = await waitFor('the notification', async () => {
    const all = await desk.chromium.inWorker(() => chrome.notifications.getAll())
    return Object.keys(all).length > 0 && all
  })
  expect(Object.keys(told)).toEqual(['run-ended'])
  server.close()
})
