import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Run } from '@ehlo/shared'
import { openDesk } from './support/desk.ts'
import type { Desk } from './support/desk.ts'
import { personAt } from './support/person.ts'
import { waitFor } from './support/wait-for.ts'

const strict = 'One that refuses'
let desk: Desk
let downloads: string

beforeAll(async () => {
  desk = await openDesk()
  await desk.pair('admin')
  const sample = await desk.named('Practice: send on behalf refused by the server')
  const { host, port, encryption, username, tlsVerification } = sample
  await desk.api.call('POST', '/v1/connections', {
    name: strict,
    host,
    port,
    encryption,
    username,
    tlsVerification,
    password: 'open-sesame',
  })
  downloads = await mkdtemp(join(tmpdir(), 'ehlo-downloads-'))
})

afterAll(async () => {
  await desk.close()
  await rm(downloads, { recursive: true, force: true })
})

test('an administrator sees which connection may send as whom, and saves it', async () => {
  const page = await desk.chromium.open('options.html#matrix')
  await page.setViewport({ width: 1400, height: 900 })
  const person = personAt(page)
  await person.type('Addresses that the system uses', 'office@practice.example, x@practice.example')
  await person.choose('How far', 'Send a marked message for each')
  await person.click('Test what is open')
  const words = (title: string) =>
    page.$$eval(
      '.matrix tbody tr',
      (rows, wanted) =>
        rows.map((row) => {
          const cells = [...row.querySelectorAll('td')]
          const found = cells.find((cell) => cell.querySelector('.of')?.textContent === wanted)
          return found?.querySelector('.word')?.textContent ?? ''
        }),
      title,
    )
  await waitFor('all answers', async () =>
    [...(await words('Practice: all works')), ...(await words(strict))].every(
      (word) => word !== '' && word !== 'Not tested',
    ),
  )
  expect(await words('Practice: all works')).toEqual(['Yes', expect.stringMatching(/^No/)])
  expect(await words(strict)).toEqual([
    expect.stringContaining('not owned by user'),
    expect.stringContaining('not owned by user'),
  ])
  // A connection of one co-worker carries none of these addresses: it has no column.
  expect(await words('Practice: wrong password')).toEqual(['', ''])

  const session = await page.createCDPSession()
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: downloads,
  })
  await person.click('Save as CSV')
  await waitFor('the file', async () => (await readdir(downloads)).includes('ehlo-senders.csv'))
  const csv = await readFile(join(downloads, 'ehlo-senders.csv'), 'utf8')
  expect(csv.split('\r\n')[0]).toContain('"Practice: all works"')
  expect(csv).toMatch(/^"office@practice\.example",/m)
  await page.close()
})

test('what was answered with yes is not asked again, and what failed is', async () => {
  const works = await desk.named('Practice: all works')
  const refusing = await desk.named(strict)
  const runsOf = async (id: string) => {
    const { items } = await desk.api.call<{ items: Run[] }>('GET', `/v1/runs?connection=${id}`)
    return items.length
  }
  const before = await Promise.all([runsOf(works.id), runsOf(refusing.id)])
  const page = await desk.chromium.open('options.html#matrix')
  const person = personAt(page)
  await person.type('Addresses that the system uses', 'office@practice.example')
  await person.choose('How far', 'Send a marked message for each')
  await person.click('Test what is open')
  await waitFor('the second answer', async () => (await runsOf(refusing.id)) === before[1] + 1)
  await waitFor('the end', async () => (await page.$('footer .primary:enabled')) !== null)
  expect(await runsOf(works.id)).toBe(before[0])
  await page.close()
})

test('the addresses that mail was handed in as are filled in beside those that were typed', async () => {
  for (const from of ['Office <office@practice.example>', 'OFFICE@practice.example']) {
    const message = {
      kind: 'personal',
      from,
      to: ['x@practice.example'],
      subject: 'Hi',
      text: 'Hi',
    }
    await desk.api.call('POST', '/v1/messages', message)
  }
  const page = await desk.chromium.open('options.html#matrix')
  const person = personAt(page)
  await person.type('Addresses that the system uses', 'typed@practice.example')
  await person.click('Addresses seen in delivery')
  await person.sees('1 address in the newest messages.')
  const typed = () => page.$eval('textarea[name=addresses]', ({ value }) => value)
  await expect
    .poll(async () => (await typed()).toLowerCase().split('\n'))
    .toEqual(['typed@practice.example', 'office@practice.example'])
  await page.close()
})
