import type { Page } from 'puppeteer-core'
import type { Run } from '@ehlo/shared'
import type { CorporationTestItem } from '../../../apps/extension/src/settings/corporation-test.ts'
import * as fixtures from './fixtures.ts'
import * as lookups from './lookup-fixtures.ts'
import * as mail from './mail-fixtures.ts'
import { rareViews } from './rare-views.ts'
import { click, type } from './view-to-see.ts'
import type { ViewToSee } from './view-to-see.ts'

const test = (connectionId = 'conn-office') => ({ at: 'test', connectionId })

const afterTest = (name: string, run: Run): ViewToSee => ({
  name,
  place: test(),
  api: (api) => (api.nextRun = run),
  async act(page) {
    await click(page, 'button[type=submit]')
    await page.waitForSelector('.verdict')
  },
})

/** Each of many, by its place: a click may paint all of them anew. */
const clickAll = async (page: Page, path: string, first = 1) => {
  const all = `::-p-xpath(${path})`
  for (let place = first; place <= (await page.$$(all)).length; place += 1) {
    await click(page, `::-p-xpath((${path})[${place}])`)
  }
}

const typed = (name: string, text: string): ViewToSee => ({
  name,
  async act(page) {
    await page.waitForSelector('.row')
    await type(page, 'input[name=search]', text)
    await page.waitForSelector('.offer')
  },
})

const lookedUp = (
  name: string,
  place: NonNullable<ViewToSee['place']>,
  run: Run,
  act?: (page: Page) => Promise<void>,
): ViewToSee => ({
  name,
  place,
  api: (api) => (api.nextRun = run),
  async act(page) {
    await page.waitForSelector('.recommended, .notice, .matrix')
    await act?.(page)
  },
})

const inspect = { at: 'inspect', host: 'smtp.kunde.example', domain: 'kunde.example' }
const discover = { at: 'discover', address: 'kari@kunde.example' }
const refusedText =
  'Nov 29 09:12:01 web1 postfix/smtp[1213]: 4F1: to=<ola@kunde.example>, relay=smtp.office365.com[52.98.0.1]:587, dsn=5.7.139, status=bounced (535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant.)'

const unfold = (page: Page) =>
  page.$$eval('details', (folds) => folds.forEach((fold) => (fold.open = true)))

const lookupViews: ViewToSee[] = [
  typed('home-offers-address', 'kari@kunde.example'),
  typed('home-offers-server', 'smtp.kunde.example:587'),
  typed('home-offers-error', '535 5.7.8 authentication failed'),
  lookedUp('inspect-running', inspect, lookups.stillInspecting),
  lookedUp('inspect-good', inspect, lookups.inspected),
  lookedUp('inspect-broken', inspect, lookups.inspectedBroken),
  lookedUp('inspect-unfolded', inspect, lookups.inspectedBroken, unfold),
  lookedUp('inspect-password', inspect, lookups.inspected, async (page) => {
    await click(page, '.recommended .button:not(.primary)')
    await page.waitForSelector('input[name=password]')
  }),
  lookedUp('discover-running', discover, lookups.stillDiscovering),
  lookedUp('discover-found', discover, lookups.discovered, unfold),
  {
    ...lookedUp('discover-support', discover, lookups.discovered),
    api(api) {
      api.nextRun = lookups.discovered
      api.role = 'support'
    },
  },
  lookedUp('discover-password', discover, lookups.discovered, async (page) => {
    await click(page, '.recommended .button:not(.primary)')
    await page.waitForSelector('input[name=password]')
  }),
  lookedUp('discover-doubtful', discover, lookups.discoveredDoubtful, async (page) => {
    await click(page, '.recommended .button')
    await page.waitForSelector('[role=alert]')
  }),
  lookedUp('discover-nothing', discover, lookups.discoveredNothing),
  {
    name: 'explain-found',
    place: { at: 'explain', text: refusedText },
    act: async (page) => void (await page.waitForSelector('.finding')),
  },
  {
    name: 'explain-unknown',
    place: { at: 'explain', text: 'Good morning' },
    act: async (page) => void (await page.waitForSelector('.notice')),
  },
  { name: 'explain-empty', place: { at: 'explain' } },
  {
    name: 'explain-unpaired',
    unpaired: true,
    place: { at: 'explain' },
    async act(page) {
      await type(page, 'textarea', '535 5.7.8 Error: authentication failed')
      await click(page, 'button[type=submit]')
      await page.waitForSelector('.finding')
    },
  },
  {
    name: 'report',
    place: { at: 'report', text: refusedText },
    act: async (page) => void (await page.waitForSelector('.preview')),
  },
  {
    name: 'report-of-inspection',
    place: { at: 'report', runId: 'run-lookup' },
    api: (api) => (api.nextRun = lookups.inspectedBroken),
    act: async (page) => void (await page.waitForSelector('.preview')),
  },
  {
    name: 'message',
    place: { at: 'message', cause: 'smtp-auth-disabled-tenant', text: refusedText },
    act: async (page) => void (await page.waitForSelector('.preview, .notice')),
  },
  {
    name: 'checklist',
    place: {
      at: 'checklist',
      host: 'smtp.office365.com',
      port: '587',
      encryption: 'starttls',
      username: 'kari@kunde.example',
    },
    act: async (page) => void (await page.waitForSelector('.checklist')),
  },
]

/** As the worker has written it; no worker goes on with it. */
const testAll = async (page: Page, items: CorporationTestItem[]) => {
  await page.evaluate((corporationTest) => chrome.storage.session.set({ corporationTest }), {
    corporationId: fixtures.acme.id,
    items,
  })
  await page.waitForSelector('.strip')
}
/** Two servers, an example, a look-alike, an address, an error. */
const somethingOfAll = [
  '535 5.7.8 Error: authentication failed: (reason unavailable)',
  'Outgoing server (SMTP): smtp.nordpost.no, port 465 (SSL) or 587 (TLS)',
  'SMTP server: mail.yourdomain.com',
  'SMTP server: smtp.gm\u0430il.com, port 587',
  'Regards, ola.nordmann@nordpost.no',
].join('\n')

const askRoute = async (page: Page, address: string) => {
  await type(page, 'input[name=from]', address)
  await click(page, 'button[type=submit]:not([disabled])')
}

const mailViews: ViewToSee[] = [
  {
    name: 'home-messages-wait',
    api: (api) => (api.messageCounts = mail.messageCounts),
    act: async (page) => void (await page.waitForSelector('.strip')),
  },
  {
    name: 'messages',
    place: { at: 'messages' },
    act: async (page) => void (await page.waitForSelector('.row')),
  },
  {
    name: 'messages-open',
    place: { at: 'messages' },
    async act(page) {
      await page.waitForSelector('.row')
      await click(page, '.mail-search input[type=checkbox]')
      // What is explained moves the rows below it.
      const isExplained = [false, true, true, false, false]
      for (const [index, hasFinding] of isExplained.entries()) {
        const row = `.row:nth-child(${index + 1})`
        await click(page, `${row} .open`)
        await page.waitForSelector(`${row} ${hasFinding ? '.finding' : '.attempts'}`)
      }
    },
  },
  {
    name: 'messages-cancel',
    place: { at: 'messages' },
    async act(page) {
      await page.waitForSelector('.row')
      await click(page, '.row:nth-child(3) .open')
      await page.waitForSelector('.row:nth-child(3) .finding')
      await click(page, '.row:nth-child(3) .inside > div .button:last-child')
      await page.waitForSelector('dialog[open]')
    },
  },
  {
    name: 'message-of-attempt',
    place: { at: 'message', cause: 'recipient-unknown', messageId: 'message-failed' },
    act: async (page) => void (await page.waitForSelector('.preview, pre, footer .primary')),
  },
  { name: 'messages-none', place: { at: 'messages' }, api: (api) => (api.messages = []) },
  {
    name: 'route',
    place: { at: 'route' },
    async act(page) {
      await askRoute(page, 'kari@acme.example')
      await page.waitForSelector('.notice')
      await unfold(page)
    },
  },
  {
    name: 'route-none',
    place: { at: 'route' },
    api: (api) => (api.route = mail.noRoute),
    async act(page) {
      await askRoute(page, 'kari@elsewhere.example')
      await page.waitForSelector('.notice')
    },
  },
]

export const viewsToSee: ViewToSee[] = [
  ...mailViews,
  ...lookupViews,
  ...rareViews,
  { name: 'unpaired', unpaired: true },
  { name: 'pairing-address', path: 'options.html#pairing', unpaired: true },
  {
    name: 'pairing-code',
    path: 'options.html#pairing',
    unpaired: true,
    async act(page) {
      await click(page, 'button[type=submit]')
      await page.waitForSelector('input[name=code]')
    },
  },
  { name: 'home' },
  {
    name: 'home-open-row',
    act: (page) => click(page, '.row:nth-child(2) .open'),
  },
  {
    name: 'home-password',
    async act(page) {
      await click(page, '.row .open')
      await click(page, '.row .inside .buttons button:nth-child(4)')
      await page.waitForSelector('.row .inside form')
    },
  },
  {
    name: 'home-delete',
    async act(page) {
      await click(page, '.row .open')
      await click(page, '.row .inside .danger')
      await page.waitForSelector('dialog[open]')
    },
  },
  {
    name: 'home-no-match',
    async act(page) {
      await page.waitForSelector('.row')
      await type(page, 'input[name=search]', 'zzz')
      await page.waitForFunction(() => document.querySelector('.row') === null)
    },
  },
  {
    name: 'home-empty',
    api: (api) => {
      api.connections = []
    },
  },
  {
    name: 'home-revoked',
    api: (api) => (api.refusal = { status: 401, type: 'unauthorized' }),
    act: async (page) => void (await page.waitForSelector('[role=alert]')),
  },
  {
    name: 'home-support',
    api: (api) => (api.role = 'support'),
    act: (page) => click(page, '.row .open'),
  },
  { name: 'connection-add', place: { at: 'connection', id: null } },
  {
    name: 'connection-provider',
    place: {
      at: 'connection',
      id: null,
      preset: { host: 'smtp.gmail.com', port: '465', encryption: 'tls' },
    },
    act: async (page) => void (await page.waitForSelector('form .notice')),
  },
  {
    name: 'connection-more',
    place: { at: 'connection', id: 'conn-office' },
    act: (page) => click(page, 'details summary'),
  },
  {
    name: 'connection-moved',
    place: {
      at: 'connection',
      id: 'conn-office',
      preset: { host: 'smtp.gmail.com', port: '465', encryption: 'tls' },
    },
    act: async (page) => void (await page.waitForSelector('input[name=host]')),
  },
  {
    name: 'connection-stale',
    place: { at: 'connection', id: 'conn-office' },
    async act(page) {
      await type(page, 'input[name=password]', 'secret')
      await click(page, 'footer .button:nth-child(2)')
      await page.waitForSelector('[role=alert]')
    },
  },
  {
    name: 'page-not-granted',
    async act(page) {
      await click(page, '.ask-page button')
      await page.waitForSelector('.page .found button')
    },
  },
  {
    name: 'text-found',
    place: { at: 'text', text: somethingOfAll },
    act: async (page) => void (await page.waitForSelector('.page .host')),
  },
  {
    name: 'text-nothing',
    place: { at: 'text', text: 'Good morning, and thank you for your call.' },
    act: async (page) => void (await page.waitForSelector('.page .found')),
  },
  { name: 'matrix-empty', place: { at: 'matrix' } },
  {
    name: 'matrix',
    place: { at: 'matrix' },
    api: (api) => (api.nextRun = fixtures.copiesRead),
    async act(page) {
      await type(page, 'textarea[name=addresses]', fixtures.systemAddresses.join(', '))
      await click(page, 'footer .primary')
      await page.waitForSelector('.matrix td.bad')
    },
  },
  { name: 'corporations', place: { at: 'corporations' } },
  {
    name: 'corporations-edit',
    place: { at: 'corporations' },
    act: (page) => click(page, '.row .open'),
  },
  { name: 'settings', place: { at: 'settings' } },
  { name: 'test-form', place: test() },
  {
    name: 'test-running',
    place: test(),
    api: (api) => (api.nextRun = fixtures.stillRunning),
    async act(page) {
      await click(page, 'button[type=submit]')
      await page.waitForSelector('.stages .running')
    },
  },
  afterTest('test-both-work', fixtures.bothWork),
  afterTest('test-refused', fixtures.behalfRefused),
  {
    ...afterTest('test-copies', fixtures.copiesRead),
    async act(page) {
      await afterTest('', fixtures.copiesRead).act?.(page)
      await page.waitForSelector('.copy')
    },
  },
  {
    name: 'test-mailbox',
    place: test(),
    async act(page) {
      await click(page, '.fold summary')
      await click(page, 'input[name=isRead]')
      await page.waitForSelector('input[name=mailboxHost]')
    },
  },
  afterTest('test-wrong-password', fixtures.wrongPassword),
  afterTest('test-port-blocked', fixtures.portBlocked),
  {
    ...afterTest('test-unfolded', fixtures.wrongPassword),
    async act(page) {
      await afterTest('', fixtures.wrongPassword).act?.(page)
      await unfold(page)
    },
  },
  {
    name: 'home-testing-all',
    act: (page) =>
      testAll(page, [
        { connectionId: 'conn-office', key: '1', state: 'running', runId: 'run-1' },
        { connectionId: 'conn-personal', key: '2', state: 'waiting' },
      ]),
  },
  {
    name: 'home-tested-all',
    act: (page) =>
      testAll(page, [
        { connectionId: 'conn-office', key: '1', state: 'ended', runId: 'run-1', tone: 'ok' },
        {
          connectionId: 'conn-personal',
          key: '2',
          state: 'refused',
          failure: {
            kind: 'problem',
            type: 'too-many-requests',
            problem: { type: '#too-many-requests', title: 'Too many requests', status: 429 },
            retryAfterSeconds: 540,
            isTest: true,
          },
        },
      ]),
  },
  { name: 'history', place: { at: 'history', connectionId: 'conn-office' } },
  {
    name: 'history-chosen',
    place: { at: 'history', connectionId: 'conn-office' },
    async act(page) {
      await page.waitForSelector('.tick')
      await clickAll(page, '//*[@class="tick"]', 3)
    },
  },
  {
    name: 'history-empty',
    place: { at: 'history', connectionId: 'conn-office' },
    api: (api) => (api.history = []),
  },
  { name: 'run', place: { at: 'run', id: 'run-broke' } },
  {
    name: 'comparison',
    place: { at: 'comparison', before: 'run-worked', after: 'run-broke' },
    act: async (page) => void (await page.waitForSelector('.side')),
  },
]
