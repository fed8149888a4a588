import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Connection, Run } from '@ehlo/shared'
import { retell } from '@ehlo/shared/diagnosis'
import { texts } from '@ehlo/shared/diagnosis/nb'
import { clickOn } from './support/click-on.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { speakAt } from './support/language.ts'
import { personAt } from './support/person.ts'

let desk: Desk
let connection: Connection

const name = 'Practice: all works'
const testIt = (depth = 'login') =>
  desk.api.call<Run>('POST', `/v1/connections/${connection.id}/test`, { depth })

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('support')
  connection = await desk.named(name)
  await testIt()
  // Somebody moves it to another port, and mistypes the password while at it.
  const { id, version } = connection
  const change = { port: 4465, encryption: 'tls', password: 'mistyped' }
  await desk.api.call('PATCH', `/v1/connections/${id}`, change, version)
})

afterAll(() => desk.close())

describe('the history of a connection', () => {
  test('says first what changed since it last worked, then every run, by whom', async () => {
    await testIt()
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('all works')
    await person.open(name)
    await person.click('History')
    await person.sees('What changed since the last good test')
    const changed = () =>
      popup.$$eval('.changes > div:first-of-type > *', (parts) => parts.map((p) => p.textContent))
    await expect.poll(changed).toEqual(['Port', 'Before: 4587', 'Now: 4465'])
    await person.sees('Connection edited (perhaps its password)')
    const titles = () => popup.$$eval('.row .title', (found) => found.map((t) => t.textContent))
    await expect.poll(titles).toEqual(['The login was refused.', 'Success! The login works.'])
    await person.sees('by EHLO_ADMIN_TOKEN · login only')
    await desk.chromium.closePopup()
  })

  test('opens a run again with all of its result, and shows two side by side', async () => {
    const popup = await desk.chromium.openPopup()
    const person = personAt(popup)
    await person.sees('What changed since')
    await clickOn(popup, '.row .open')
    await person.sees('535 5.7.8')
    await person.unfold('Conversation with the server')
    await person.sees('AUTH')
    await person.click('Compare with the last good test')
    await person.sees('What differs')
    await expect.poll(() => popup.$$eval('.side', (sides) => sides.length)).toBe(2)
    await person.sees(/Login\s+Before:\s+accepted\s+Now:\s+refused/)
    await desk.chromium.closePopup()
  })
})

describe('in a language that a test was not asked in', () => {
  beforeAll(() => speakAt(desk, 'nb'))
  afterAll(() => speakAt(desk, 'en'))

  const read = ({ id }: Run) => desk.api.call<Run>('GET', `/v1/runs/${id}`)

  test('its history, its findings and a comparison are told', async () => {
    const asked = await testIt()
    await expect.poll(async () => (await read(asked)).state).toBe('finished')
    const { findings } = await read(asked)
    // The password was refused before, which the API says itself.
    const [warning, best] = retell(findings, texts)
    expect([warning?.severity, best?.severity]).toEqual(['warning', 'critical'])
    const popup = await desk.openHome()
    const person = personAt(popup)
    await person.search('all works')
    await person.open(name)
    await person.click('Historikk')
    await person.sees(best?.title ?? '')
    await clickOn(popup, '.row .open')
    for (const told of [best?.title, best?.explanation, ...(best?.steps ?? [])]) {
      await person.sees(told ?? '')
    }
    await person.unfold('Også lagt merke til')
    await person.sees(warning?.title ?? '')
    for (const { title } of findings) expect(await person.read()).not.toContain(title)
    await person.click('Sammenlign med siste vellykkede test')
    await popup.waitForSelector('.side')
    await person.sees(best?.title ?? '')
    await desk.chromium.closePopup()
  })
})

describe('a link', () => {
  test('hands a run from the agent to the administrator', async () => {
    const run = await testIt()
    const link = `${desk.api.origin}/runs/${run.id}`
    const popup = await desk.chromium.openPopup()
    await popup.evaluate((id) => {
      const way = [{ at: 'home' }, { at: 'run', id }]
      return chrome.storage.session.set({ place: { way, at: Date.now() } })
    }, run.id)
    await popup.reload()
    const agent = personAt(popup)
    await agent.click('Copy link')
    await agent.sees('Link copied')
    await agent.click('Back')
    await popup.waitForSelector('input[name=search]').then((field) => field?.focus())
    await popup.keyboard.press('KeyV', { commands: ['Paste'] })
    await expect.poll(() => popup.$eval('input[name=search]', ({ value }) => value)).toBe(link)
    await desk.chromium.closePopup()

    const page = await desk.chromium.browser.newPage()
    await page.goto(link)
    await personAt(page).sees('Press the Ehlo button')
    const opened = await desk.chromium.openPopup()
    await personAt(opened).sees('The login was refused.')
    await desk.chromium.closePopup()
    await page.close()
  })

  test('to a run that is gone says so, and how long runs are kept', async () => {
    const page = await desk.chromium.open(
      'options.html#run?id=00000000-0000-4000-8000-000000000000',
    )
    await personAt(page).sees('results are kept 400 days')
    await page.close()
  })
})
