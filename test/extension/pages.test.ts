import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'puppeteer-core'
import { launchQuietly } from './support/pages/launch-quietly.ts'
import { loadPageFixtures } from './support/pages/page-fixtures.ts'
import type { PageFixture, Setting } from './support/pages/page-fixtures.ts'
import { readInPage } from './support/pages/read-in-page.ts'
import { servePages } from './support/pages/serve-pages.ts'
import type { Candidate, PageFindings } from '../../apps/extension/src/page/findings.ts'

const fixtures = loadPageFixtures()
const wantedF1 = 0.95

let browser: Browser
let page: Page
let site: Awaited<ReturnType<typeof servePages>>
const found = new Map<PageFixture, PageFindings>()

beforeAll(async () => {
  site = await servePages()
  browser = await launchQuietly()
  page = await browser.newPage()
  for (const fixture of fixtures) {
    await page.goto(`${site.origin}/${fixture.name}.html`)
    found.set(fixture, await readToTheEnd(page))
  }
}, 400_000)

afterAll(async () => {
  await browser.close()
  site.close()
})

test('of 60 pages and more, F1 of host, port and encryption is at least 0.95', () => {
  expect(fixtures.length).toBeGreaterThanOrEqual(60)
  const wrong: string[] = []
  let right = 0
  let wanted = 0
  let reported = 0
  for (const [fixture, findings] of found) {
    const expected = new Set(fixture.settings.map(words))
    const got = new Set(settingsOf(findings).map(words))
    right += [...got].filter((setting) => expected.has(setting)).length
    wanted += expected.size
    reported += got.size
    for (const setting of expected)
      if (!got.has(setting)) wrong.push(`${fixture.name} lacks ${setting}`)
    for (const setting of got)
      if (!expected.has(setting)) wrong.push(`${fixture.name} invents ${setting}`)
  }
  const precision = right / reported
  const recall = right / wanted
  const f1 = (2 * precision * recall) / (precision + recall)
  // The figures are for reading in the log of a run.
  process.stdout.write(
    `pages ${fixtures.length}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}\n`,
  )
  expect(f1, wrong.join('\n')).toBeGreaterThanOrEqual(wantedF1)
})

test.each(fixtures)('$name: no decoy and no secret is reported', (fixture) => {
  const findings = found.get(fixture)
  const own = new Set(fixture.settings.map(({ host }) => host))
  const hosts = findings?.candidates.map(({ host }) => host) ?? []
  expect(hosts.filter((host) => fixture.decoys.includes(host) && !own.has(host))).toEqual([])
  // A host is put in lower case: a password taken for one would be, too.
  const said = JSON.stringify(findings).toLowerCase()
  expect(fixture.secrets.filter((secret) => said.includes(secret.toLowerCase()))).toEqual([])
})

const telling = fixtures.filter(({ placeholders, lookAlikes, addresses, addressDecoys, errors }) =>
  [placeholders, lookAlikes, addresses, addressDecoys, errors].some((part) => part !== undefined),
)

test.each(telling)('$name: placeholders, look-alikes, addresses and errors', (fixture) => {
  const findings = found.get(fixture)
  const candidates = findings?.candidates ?? []
  const hostsWhere = (holds: (candidate: Candidate) => boolean) =>
    candidates.filter(holds).map(({ host }) => host)
  expect(hostsWhere(({ placeholder }) => placeholder !== undefined)).toEqual(
    expect.arrayContaining(fixture.placeholders ?? []),
  )
  expect(hostsWhere(({ hasLookAlikes }) => hasLookAlikes === true)).toEqual(
    fixture.lookAlikes ?? [],
  )
  expect(findings?.addresses).toEqual(expect.arrayContaining(fixture.addresses ?? []))
  const decoys = fixture.addressDecoys ?? []
  expect(findings?.addresses.filter((address) => decoys.includes(address))).toEqual([])
  for (const error of fixture.errors ?? []) expect(findings?.errors.join('\n')).toContain(error)
})

test('letters that look like others are flagged and stay as they are', () => {
  const [candidate] = findingsOf('en-lookalike').candidates
  expect(candidate).toMatchObject({ host: 'smtp.gm\u0430il.com', hasLookAlikes: true })
})

test('a placeholder is named, so that a person can be asked for the domain', () => {
  expect(findingsOf('en-placeholder-cpanel').candidates[0]).toMatchObject({
    host: 'mail.yourdomain.com',
    placeholder: 'yourdomain.com',
  })
  expect(findingsOf('no-placeholder').candidates[0]).toMatchObject({ placeholder: 'dittdomene' })
})

test('what the page calls the encryption is kept beside what it is', () => {
  const [candidate] = findingsOf('en-table-settings-down').candidates
  expect(candidate?.variants.map(({ pageSays }) => pageSays)).toEqual(['SSL', 'TLS/STARTTLS'])
})

test('error texts of a page are found, and the line of each server', () => {
  expect(findingsOf('en-ticket-quoted').errors.join()).toContain('535 5.7.8')
  expect(findingsOf('en-log-postfix').candidates[0]?.source).toContain('Connection timed out')
})

/** On a machine that does more, a reading may stop in time; the page is read again. */
async function readToTheEnd(page: Page): Promise<PageFindings> {
  let findings = await readInPage(page)
  for (let round = 0; findings.stopped === 'time' && round < 5; round++) {
    findings = await readInPage(page)
  }
  return findings
}

function findingsOf(name: string): PageFindings {
  const findings = [...found].find(([fixture]) => fixture.name === name)?.[1]
  if (findings === undefined) throw new Error(`no page ${name}`)
  return findings
}

function settingsOf(findings: PageFindings): Setting[] {
  return findings.candidates.flatMap(({ host, variants }) =>
    variants.map(({ port, encryption }) => ({ host, port, encryption })),
  )
}

function words({ host, port, encryption }: Setting): string {
  return `${host}:${port} ${encryption}`
}
