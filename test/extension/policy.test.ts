import { createHash } from 'node:crypto'
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { builtForChrome } from './support/built-extension.ts'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { personAt } from './support/person.ts'

/** Where Chromium on Linux looks for what an organisation sets. */
const folder = '/etc/chromium/policies/managed'
const extensionId = idOfUnpacked(builtForChrome)
const file = join(folder, `${extensionId}.json`)
let chromium: Chromium

beforeAll(async () => {
  mkdirSync(folder, { recursive: true })
  const values = { apiAddress: 'https://ehlo.corp.example', language: 'nb', lock: true }
  writeFileSync(file, JSON.stringify({ '3rdparty': { extensions: { [extensionId]: values } } }))
  chromium = await openChromium()
})

afterAll(async () => {
  await chromium.close()
  rmSync(file)
})

test('an organisation sets the address and the language, and locks both', async () => {
  const page = await chromium.open('options.html#pairing')
  const person = personAt(page)
  // Chromium tells an extension of a policy some seconds after it was installed.
  await person.sees('Koble til serveren din', 30_000)
  await page.waitForSelector('input[name=address]:read-only')
  await expect
    .poll(() => person.valueOf('Adressen til Ehlo-serveren'))
    .toBe('https://ehlo.corp.example')
  await person.sees('Bestemt av organisasjonen din.')

  await page.goto(page.url().replace('#pairing', '#settings'))
  await page.reload()
  await page.waitForSelector('select[name=language]:disabled')
  await expect.poll(() => page.$eval('select[name=language]', ({ value }) => value)).toBe('nb')
})

/** Chromium names an unpacked extension by the hash of its path, in letters from a to p. */
function idOfUnpacked(path: string): string {
  const digits = createHash('sha256').update(path).digest('hex').slice(0, 32)
  return digits.replaceAll(/./g, (digit) => 'abcdefghijklmnop'.charAt(Number.parseInt(digit, 16)))
}
