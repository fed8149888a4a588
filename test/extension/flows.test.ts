import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { Page } from 'puppeteer-core'
import type { Connection, Corporation, Run } from '@ehlo/shared'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { raiseHand } from './support/hand.ts'
import type { Hand } from './support/hand.ts'
import { personAt } from './support/person.ts'
import { readClipboard } from './support/read-clipboard.ts'
import { servePages } from './support/pages/serve-pages.ts'

const pages = new Map<string, string>()

let desk: Desk
let site: Awaited<ReturnType<typeof servePages>>
let practice: Connection

beforeAll(async () => {
  site = await servePages(pages)
  desk = await openDesk()
  practice = await desk.named('Practice: all works')
  pages.set('help', helpPage(practice))
})

afterEach(() => desk.chromium.closePopup())

afterAll(async () => {
  await desk.close()
  site.close()
})

/** A provider's page about the practice server, beside one for reading mail. */
function helpPage({ host, port, encryption }: Connection): string {
  const words = { tls: 'SSL/TLS', starttls: 'STARTTLS', none: 'None' }[encryption]
  return `<!doctype html><title>Set up a mail program | Practice Post</title>
    <table><tr><th></th><th>Incoming (IMAP)</th><th>Outgoing (SMTP)</th></tr>
    <tr><th>Server</th><td>imap.practice.example</td><td>${host}</td></tr>
    <tr><th>Port</th><td>993</td><td>${port}</td></tr>
    <tr><th>Encryption</th><td>SSL/TLS</td><td>${words}</td></tr></table>`
}

/** A person at a page presses a key of the extension; answers what it opens. */
async function pressFirstKey(hand: Hand, keys: string, opened: string): Promise<Page> {
  const tab =
    (await desk.chromium.browser.pages()).at(-1) ?? (await desk.chromium.browser.newPage())
  await tab.goto(`${site.origin}/help`)
  await tab.bringToFront()
  return hand.openByKeys(desk.chromium, keys, opened)
}

function report(flow: string, hand: Hand, more = '') {
  const seconds = (hand.elapsedMs() / 1000).toFixed(1)
  process.stdout.write(`${flow}: ${hand.interactions()} interactions, ${seconds} s${more}\n`)
}

describe('an administrator', () => {
  beforeAll(() => desk.pair('admin'))

  test('on a provider’s help page has the connection saved and its test running with six', async () => {
    const hand = raiseHand()
    const panel = await pressFirstKey(hand, 'alt+shift+g', '/sidepanel.html')
    await hand.click(panel, `Save ${practice.host}`)
    await panel.waitForFunction(() => document.activeElement?.getAttribute('name') === 'username')
    await hand.type(panel, 'works@practice.example')
    await hand.press(panel, 'Tab')
    await hand.type(panel, 'open-sesame')
    await hand.press(panel, 'Enter')
    await panel.waitForSelector('.stages').catch(async () => {
      throw new Error(`no test; it says:\n${await personAt(panel).read()}`)
    })
    report('from a help page to a running test', hand)
    expect(hand.interactions()).toBeLessThanOrEqual(6)
    const stored = await desk.named('Practice Post')
    expect(stored).toMatchObject(pick(practice))
    const { items } = await desk.api.call<{ items: Run[] }>('GET', '/v1/runs?limit=1')
    expect(items[0]?.connectionId).toBe(stored.id)
  })

  test('tests all of a corporation with one', async () => {
    const corporation = await desk.api.call<Corporation>('POST', '/v1/corporations', {
      name: 'Bergen Bygg',
    })
    for (const name of ['One', 'Two']) {
      await desk.api.call('POST', '/v1/connections', {
        ...settingsOf(practice),
        corporationId: corporation.id,
        name,
      })
    }
    const popup = await desk.openHome()
    const hand = raiseHand()
    await hand.click(popup, 'Test all of Bergen Bygg')
    await personAt(popup).sees('2 work')
    report('all of a corporation', hand)
    expect(hand.interactions()).toBe(1)
  })
})

describe('an agent on a call', () => {
  beforeAll(() => desk.pair('support'))

  test('types a customer’s domain and sees the verdict, who must act and the steps; one more copies the report', async () => {
    await desk.api.call('POST', '/v1/connections', {
      ...settingsOf(practice),
      name: 'Kunde AS',
      senderDomain: 'kunde-as.example',
      password: 'mistyped',
    })
    const hand = raiseHand()
    const popup = await pressFirstKey(hand, 'alt+shift+m', '/popup.html')
    await popup.waitForSelector('input[name=search]:focus')
    await hand.type(popup, 'kunde-as')
    await hand.click(popup, 'Test Kunde AS')
    const person = personAt(popup)
    await person.sees('Who must act')
    const waitedMs = hand.waitedMs()
    const said = await person.read()
    await popup.waitForSelector('.steps li, ol li')
    const { items } = await desk.api.call<{ items: Run[] }>('GET', '/v1/runs?limit=1')
    const run = items[0]
    report('from a domain to who must act', hand, `, of which the test ${run?.elapsedMs} ms`)
    expect(said).toContain('The login was refused.')
    expect(hand.interactions()).toBeLessThanOrEqual(4)
    expect(waitedMs).toBeLessThanOrEqual((run?.elapsedMs ?? 0) + 2000)

    const before = hand.interactions()
    await hand.click(popup, 'Copy report')
    await person.sees('Copied')
    expect(hand.interactions() - before).toBe(1)
    const text = await readClipboard(desk.chromium.browser, popup)
    const html = await readClipboard(desk.chromium.browser, popup, 'text/html')
    expect(text).toContain('authentication failed')
    expect(html).toContain('authentication failed')
    expect(text + html).not.toContain('works@practice.example')
    expect(text + html).not.toContain('mistyped')
  })
})

const pick = ({ host, port, encryption }: Connection) => ({ host, port, encryption })

function settingsOf({ host, port, encryption, tlsVerification, username }: Connection) {
  return { host, port, encryption, tlsVerification, username, password: 'open-sesame' }
}
