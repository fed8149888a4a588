import * as fixtures from './fixtures.ts'
import { fillSessionStorage } from './fill-session-storage.ts'
import * as mail from './mail-fixtures.ts'
import { click, type } from './view-to-see.ts'
import type { ViewToSee } from './view-to-see.ts'

const policy = { apiAddress: 'https://ehlo.corp.example', lock: true }
const office = fixtures.connections.find(({ id }) => id === 'conn-office')
if (office === undefined) throw new Error('the fixtures have no conn-office')
const practice = { ...office, name: 'Practice', username: 'works@practice.example' }

/** What most people meet once, or never. */
export const rareViews: ViewToSee[] = [
  { name: 'settings-notifies', place: { at: 'settings' }, preferences: { notifies: true } },
  { name: 'settings-policy', place: { at: 'settings' }, policy },
  { name: 'pairing-policy', path: 'options.html#pairing', unpaired: true, policy },
  {
    name: 'pairing-practice',
    path: 'options.html#pairing',
    unpaired: true,
    api: (api) =>
      (api.connections = [
        practice,
        { ...practice, id: 'conn-wrong', username: 'wrong-password@practice.example' },
      ]),
    async act(page) {
      await click(page, 'button[type=submit]')
      await type(page, 'input[name=code]', 'GOOD-CODE')
      await click(page, 'button[type=submit]')
      await page.waitForSelector('.notice ~ .buttons ~ .buttons')
    },
  },
  {
    name: 'storage-full',
    place: { at: 'connection', id: null },
    async act(page) {
      await page.waitForSelector('input[name=host]')
      await fillSessionStorage(page)
      await type(page, 'input[name=host]', 'smtp.kunde.example')
      await page.waitForSelector('[role=alert]')
    },
  },
  {
    name: 'route-warning',
    api: (api) => (api.change = { answer: { ...office, active: false }, route: mail.noRoute }),
    async act(page) {
      await click(page, '.row .open ::-p-text(Office 365)')
      await click(page, '.row .inside .buttons button:nth-child(5)')
      await page.waitForSelector('[role=alert]')
    },
  },
]
