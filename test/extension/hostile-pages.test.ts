import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Browser, Page } from 'puppeteer-core'
import { longestTask } from './support/longest-task.ts'
import { launchQuietly } from './support/pages/launch-quietly.ts'
import { readInPage } from './support/pages/read-in-page.ts'

/** Reading itself ends in 700 ms; the rest of the second is what the browser does around it. */
const mostMs = 1000
const settings = '<p>SMTP server: smtp.nordpost.no, port 587, STARTTLS</p>'

let browser: Browser
let page: Page

beforeAll(async () => {
  browser = await launchQuietly()
  page = await browser.newPage()
})

afterAll(() => browser.close())

const many = (count: number, piece: (index: number) => string) =>
  Array.from({ length: count }, (_, index) => piece(index)).join('')

const large: [string, string][] = [
  ['5 MB of text in one line', `<p>${'lorem ipsum smtp dolor.sit amet '.repeat(160_000)}</p>`],
  [
    '5 MB of text in lines',
    `<pre>${'Server: lorem ipsum, port 587 dolor\n'.repeat(140_000)}</pre>`,
  ],
  ['20,000 hosts', many(20_000, (index) => `<p>SMTP: smtp${index}.nordpost.no port 587</p>`)],
  [
    '20,000 hosts in one line',
    `<p>SMTP ${many(20_000, (index) => `smtp${index}.nordpost.no `)}</p>`,
  ],
  [
    'a table of 100,000 cells',
    `<table>${many(5000, () => `<tr>${'<td>smtp.a.no</td>'.repeat(20)}</tr>`)}</table>`,
  ],
  [
    'a cell that spans a million',
    '<table><tr><td colspan=1000000 rowspan=1000000>SMTP</td><td>x</td></tr></table>',
  ],
  ['a list of 30,000 terms', `<dl>${'<dt>SMTP server</dt><dd>smtp.a.no</dd>'.repeat(30_000)}</dl>`],
  ['10,000 fields', '<label>SMTP server<input value=smtp.a.no></label>'.repeat(10_000)],
  [
    '10,000 radio buttons beside one another',
    '<input type=radio id=a><label for=a>SMTP</label>'.repeat(10_000),
  ],
  [
    '20,000 tabs of one part',
    `<ul>${'<li><a href=#x>SMTP</a></li>'.repeat(20_000)}</ul><div id=x>smtp.a.no</div>`,
  ],
  ['50,000 words in elements of their own', '<b>a</b><i>smtp</i>'.repeat(50_000)],
  ['20,000 switches', '<button aria-expanded=false aria-controls=x>+</button>'.repeat(20_000)],
  ['folds in folds', '<details><summary>+</summary>'.repeat(250)],
  ['tables in tables', '<table><tr><td>'.repeat(250)],
  ['elements in elements', '<div>'.repeat(450)],
  ['a host without end', `<p>SMTP ${'a.'.repeat(2_000_000)}no</p>`],
  ['brackets', `<p>smtp.${'&lt;'.repeat(500_000)}</p>`],
]

test.each(large)('%s: reading ends within a second, or says that it stopped', async (_, html) => {
  await page.setContent(`<!doctype html><body>${settings}${html}`, { timeout: 60_000 })
  // Layout is the browser's own work, and it has to be done before anybody can click.
  await page.evaluate(() => document.body.getBoundingClientRect().height)
  const rounds: number[] = []
  for (let round = 0; round < 3; round++) {
    rounds.push(
      await longestTask(page, async () => {
        const findings = await readInPage(page)
        expect(findings.candidates[0]?.host).toBe('smtp.nordpost.no')
        expect(findings.candidates.length).toBeLessThanOrEqual(50)
      }),
    )
  }
  expect(Math.min(...rounds)).toBeLessThan(mostMs)
})

test('2,000 elements in elements made by a script are read to the bottom, or that is said', async () => {
  await page.setContent('<!doctype html><body>')
  await page.evaluate(() => {
    let deepest: Element = document.body
    for (let depth = 0; depth < 2000; depth++) {
      const next = document.createElement('div')
      deepest.append(next)
      deepest = next
    }
    deepest.textContent = 'SMTP server: smtp.nordpost.no, port 587'
  })
  const findings = await readInPage(page)
  if (findings.stopped === undefined) expect(findings.candidates[0]?.host).toBe('smtp.nordpost.no')
})

test('a page that takes the browser away from scripts takes nothing away from the reader', async () => {
  await page.setContent(`<!doctype html><body>${settings}`)
  await page.evaluate(() => {
    const lie = { get: () => [], configurable: true }
    Object.defineProperty(Node.prototype, 'firstChild', lie)
    Object.defineProperty(Node.prototype, 'nodeType', lie)
    Object.defineProperty(Document.prototype, 'body', lie)
    window.getComputedStyle = () => {
      throw new Error('no')
    }
    Array.from = () => []
    Element.prototype.getAttribute = () => 'true'
  })
  const findings = await readInPage(page)
  expect(findings.candidates.map(({ host }) => host)).toEqual(['smtp.nordpost.no'])
})

test('names of fields and pictures that shadow those of the document shadow nothing', async () => {
  const shadows = [
    'body',
    'documentElement',
    'defaultView',
    'title',
    'querySelectorAll',
    'contentType',
  ]
  const names = [
    'childNodes',
    'firstChild',
    'nextSibling',
    'nodeType',
    'localName',
    'parentElement',
    'ownerDocument',
    'getAttribute',
    'attributes',
  ]
  await page.setContent(
    `<!doctype html><title>Set up</title><body>${shadows.map((name) => `<img name=${name} alt="">`).join('')}
    <form>${names.map((name) => `<input name=${name} type=hidden>`).join('')}${settings}</form>`,
  )
  const findings = await readInPage(page)
  expect(findings.candidates.map(({ host }) => host)).toEqual(['smtp.nordpost.no'])
  expect(findings.title).toBe('Set up')
})

test('markup in hosts, labels and titles stays text', async () => {
  await page.setContent(
    `<!doctype html><title>&lt;img src=x onerror=alert(1)&gt;</title><body>
    <p>SMTP server &lt;script&gt;alert(1)&lt;/script&gt;: smtp.nordpost.no, port 587 "&gt;&lt;svg onload=alert(1)&gt;</p>
    <p>SMTP server: &lt;img src=x&gt;.nordpost.no</p>`,
  )
  const findings = await readInPage(page)
  expect(findings.candidates[0]).toMatchObject({ host: 'smtp.nordpost.no' })
  expect(findings.candidates[0]?.source).toContain('<svg onload=alert(1)>')
})

test('reading leaves a page as it was', async () => {
  await page.setContent(
    `<!doctype html><body>${settings}<details><summary>+</summary>SMTP</details>`,
  )
  await page.evaluate(() => {
    const seen = window as { changes?: number }
    seen.changes = 0
    new MutationObserver(
      (records) => (seen.changes = (seen.changes ?? 0) + records.length),
    ).observe(document, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    })
  })
  await readInPage(page)
  expect(await page.evaluate(() => (window as { changes?: number }).changes)).toBe(0)
})
