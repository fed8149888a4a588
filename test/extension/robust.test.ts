import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import { generateCertificate } from '../../apps/api/src/security/generate-certificate.ts'
import { fillIn } from './support/fill-in.ts'
import { fillSessionStorage } from './support/fill-session-storage.ts'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { acme, bothWork, connections } from './support/fixtures.ts'
import { openHeldServer } from './support/held-server.ts'
import { personAt } from './support/person.ts'
import { openScriptedApi } from './support/scripted-api.ts'
import { waitFor } from './support/wait-for.ts'

let desk: Desk
let real: Access

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('admin')
  const page = await desk.chromium.open('options.html#home')
  real = await page.evaluate(async () => {
    const { pairing } = await chrome.storage.local.get<{ pairing: Access }>('pairing')
    return pairing
  })
  await page.close()
})

afterAll(() => desk.close())

describe('while something is wrong', () => {
  test('an API that is down: what was seen stays, and one button asks again', async () => {
    const known = { corporations: [acme], connections, run: bothWork }
    const before = await openScriptedApi(known)
    const page = await desk.chromium.open('options.html#home')
    await usePairing(page, { origin: before.origin, token: before.token })
    onTestFinished(pairAgain)
    const person = personAt(page)
    await page.reload()
    await person.sees('Office 365')
    await before.close()
    await page.reload()
    await person.sees('does not answer.')
    await person.sees('What you see is from')
    await person.sees('Office 365')
    const port = Number(new URL(before.origin).port)
    const again = await openScriptedApi({ ...known, port })
    await person.click('Try again')
    await waitFor('the trouble to be gone', async () => !(await person.read()).includes('does not'))

    again.apiVersion = '0'
    await page.reload()
    await person.sees('is too old for this extension.')
    await person.sees('Check the address')
    await again.close()
    await page.close()
  })

  test('a certificate that the browser does not trust: says so, and shows the way to look at it', async () => {
    const { chainPem, keyPem } = await generateCertificate('Nobody we trust')
    const server = createServer({ cert: chainPem, key: keyPem }, (_, response) => response.end())
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    // A listening TCP server has an AddressInfo.
    const { port } = server.address() as AddressInfo
    const page = await desk.chromium.open('options.html#home')
    const person = personAt(page)
    await person.sees('Practice: all works')
    onTestFinished(pairAgain)
    await usePairing(page, { origin: `https://127.0.0.1:${port}`, token: 'x' })
    await page.reload()
    await person.sees('The browser may not talk to')
    await page.close()
    const pairing = await desk.chromium.open('options.html#pairing')
    await pairing.bringToFront()
    const there = personAt(pairing)
    await there.type('Address of the Ehlo server', `https://127.0.0.1:${port}`)
    await desk.chromium.allow(() => there.click('Continue'), { origins: ['https://127.0.0.1/*'] })
    await there.sees('or this browser does not trust its certificate.')
    await pairing.close()
    server.close()
  })

  test('a token that was withdrawn is said so also where too many requests with it are put off', async () => {
    const api = await openScriptedApi({ corporations: [acme], connections, run: bothWork })
    const page = await desk.chromium.open('options.html#home')
    onTestFinished(pairAgain)
    await usePairing(page, { origin: api.origin, token: 'withdrawn' })
    await page.reload()
    const person = personAt(page)
    await person.sees('Your access was withdrawn')
    api.refusal = { status: 429, type: 'too-many-requests', retryAfterSeconds: 50 }
    await person.click('Messages')
    await person.sees('Too many requests in a short time. Try again in 50 seconds.')
    await person.click('Back')
    await person.sees('Your access was withdrawn')
    await api.close()
    await page.close()
  })

  test('a worker that is ended in the middle of a run: another one tells of its end', async () => {
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
    await desk.chromium.untilBadge('…')
    await desk.chromium.endWorker()
    server.greet('554 5.3.2 no service here')
    // The alarm rings every thirty seconds.
    await desk.chromium.untilBadge('!', 50_000)
    const again = await desk.chromium.openPopup()
    await personAt(again).sees('no service here')
    await desk.chromium.closePopup()
    server.close()
  }, 120_000)

  test('two windows at once: what one saves, the other shows', async () => {
    const one = await desk.chromium.open('options.html#home')
    await personAt(one).sees('Practice: all works')
    const settings = await desk.chromium.open('options.html#settings')
    await fillIn(settings, 'select[name=language]', 'nb')
    await personAt(one).sees('Meldinger')
    await fillIn(settings, 'select[name=language]', 'en')
    await personAt(one).sees('Messages')

    await desk.api.call('POST', '/v1/connections', {
      host: 'elsewhere.example',
      port: 587,
      encryption: 'starttls',
      username: 'kari@elsewhere.example',
      name: 'Added elsewhere',
    })
    const third = await desk.chromium.open('options.html#home')
    await personAt(third).sees('Added elsewhere')
    await personAt(one).sees('Added elsewhere')
    await third.close()
    await settings.close()
    await one.close()
  })

  test('in a tab the browser’s own back leads to the screen before, and a reload stays', async () => {
    const page = await desk.chromium.open('options.html#home')
    const person = personAt(page)
    await person.sees('Practice: all works')
    await person.click('Settings')
    await person.sees('Disconnect this browser')
    await page.reload()
    await person.sees('Disconnect this browser')
    await page.goBack()
    await person.sees('Practice: all works')
    await page.goForward()
    await person.sees('Disconnect this browser')
    await page.close()
  })

  test('a browser without room: says so while something is typed, and what was typed is saved all the same', async () => {
    const page = await desk.chromium.open('options.html#home')
    const person = personAt(page)
    await fillSessionStorage(page)
    await person.click('Add connection')
    await person.type('SMTP server', 'smtp.full.example')
    await person.sees('The browser has no room left for Ehlo')
    await removeBallast(page)
    await person.click('Make room')
    await person.type('E-mail address', 'kari@full.example')
    await waitFor('the draft', async () => (await desk.stored()).includes('kari@full.example'))
    await expect.poll(person.read).not.toContain('no room left')
    await page.bringToFront()
    await person.click('Discard changes')
    await page.close()
  })
})

type Access = { origin: string; token: string }

async function usePairing(page: Page, access: Access): Promise<void> {
  await page.evaluate(async (next) => {
    await chrome.storage.local.set({ pairing: { role: 'admin', name: 'Chrome', ...next } })
  }, access)
}

async function pairAgain(): Promise<void> {
  const page = await desk.chromium.open('options.html#home')
  await usePairing(page, real)
  await page.close()
}

async function removeBallast(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { session } = chrome.storage
    const keys = await session.getKeys()
    await session.remove(keys.filter((key) => key.startsWith('ballast')))
  })
}
