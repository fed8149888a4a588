import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Corporation } from '@ehlo/shared'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { openHeldServer } from './support/held-server.ts'
import type { HeldServer } from './support/held-server.ts'
import { personAt } from './support/person.ts'
import { textOf } from './support/text-of.ts'

let desk: Desk
let held: HeldServer
let practice: Connection

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('support')
  practice = await desk.named('Practice: all works')
  held = await openHeldServer()
})

afterAll(async () => {
  held.close()
  await desk.close()
})

afterEach(() => desk.chromium.closePopup())

async function addCorporation(name: string): Promise<Corporation> {
  return desk.api.call<Corporation>('POST', '/v1/corporations', { name })
}

type Fields = { name: string; host: string; port: number; username: string; password: string }

function addConnection(corporation: Corporation, fields: Partial<Fields>) {
  return desk.api.call<Connection>('POST', '/v1/connections', {
    corporationId: corporation.id,
    host: practice.host,
    port: practice.port,
    encryption: practice.encryption,
    tlsVerification: practice.tlsVerification,
    username: practice.username,
    password: 'open-sesame',
    ...fields,
  })
}

const addHeld = (corporation: Corporation, name: string) =>
  addConnection(corporation, { name, host: held.host, port: held.port, username: `${name}@b.no` })

const healthOf = (name: string) => `.row:has(button[aria-label="Test ${name}"]) .health`

describe('a test of all of a corporation', () => {
  test('takes one click, goes on without the popup, and says how many work', async () => {
    const bergen = await addCorporation('Bergen Bygg')
    for (const name of ['One', 'Two', 'Three']) await addConnection(bergen, { name })
    const locked = await addConnection(bergen, { name: 'Locked', password: 'mistyped' })
    for (let time = 0; time < 3; time += 1) {
      await desk.api.call('POST', `/v1/connections/${locked.id}/test`, { depth: 'login' })
    }
    await addConnection(bergen, { name: 'Inactive' }).then(({ id, version }) =>
      desk.api.call('PATCH', `/v1/connections/${id}`, { active: false }, version),
    )
    await addHeld(bergen, 'slow')

    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('bergen')
    await person.sees('slow')
    const startedAt = performance.now()
    await person.click('Test all of Bergen Bygg')
    await person.sees(/\d of 5 tested/)
    await popup.waitForSelector(`${healthOf('slow')} ::-p-text(Testing …)`)
    await desk.chromium.closePopup()
    await desk.chromium.untilBadge('…')
    held.greet('554 5.3.2 no service here')
    await desk.chromium.untilBadge('!')
    process.stdout.write(
      `"Test all": 1 interaction; 5 connections, one of them held up, in ${Math.round(performance.now() - startedAt)} ms\n`,
    )

    const again = await desk.openHome()
    await personAt(again).sees('3 work, 1 fails, 1 not tested')
    const announced = () =>
      again.$$eval('[role=status]', (found) => found.map((e) => e.textContent))
    await expect.poll(announced).toContain('3 work, 1 fails, 1 not tested')
    const healthSaid = (name: string) => expect.poll(() => textOf(again, healthOf(name)))
    await healthSaid('One').toMatch(/^Works/)
    // The password that was refused three times was not sent a fourth time.
    await healthSaid('Locked').toContain('Too many tests in a short time')
    await healthSaid('Inactive').toContain('Never tested')
    const { items } = await desk.api.call<{ items: unknown[] }>(
      'GET',
      `/v1/runs?connection=${locked.id}`,
    )
    expect(items).toHaveLength(3)
    await personAt(again).click('Close')
    await again.waitForSelector('.strip', { hidden: true })
    await desk.chromium.untilBadge('')
  })

  test('is cancelled as a whole: what runs ends, what waits never starts', async () => {
    held.hold()
    const alta = await addCorporation('Alta Alt')
    for (let number = 0; number < 6; number += 1) await addHeld(alta, `held-${number}`)
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('alta')
    await person.click('Test all of Alta Alt')
    await popup.waitForFunction(
      () =>
        document.querySelectorAll('.row .health').length > 0 &&
        [...document.querySelectorAll('.row .health')].filter((e) => e.textContent === 'Testing …')
          .length === 4,
    )
    await person.sees('Waiting to be tested')
    await person.click('Cancel all')
    await person.sees('0 work, 6 not tested')
    const { items } = await desk.api.call<{ items: { state: string }[] }>('GET', '/v1/runs?limit=4')
    expect(items.map(({ state }) => state)).toEqual(Array(4).fill('cancelled'))
    await person.click('Close')
  })

  test('outlives the worker', async () => {
    held.hold()
    const moss = await addCorporation('Moss Mekaniske')
    await addHeld(moss, 'held-back')
    await addConnection(moss, { name: 'Prompt' })
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('moss')
    await person.click('Test all of Moss Mekaniske')
    await person.sees('1 of 2 tested')
    await desk.chromium.endWorker()
    held.greet('554 5.3.2 no service here')
    // The alarm that wakes a new one comes every half minute.
    await person.sees('1 works, 1 fails', 60_000)
  }, 100_000)
})
