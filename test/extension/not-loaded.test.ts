import { afterAll, beforeAll, expect, test } from 'vitest'
import { texts } from '@ehlo/shared/diagnosis/en'
import { openChromium } from './support/chromium.ts'
import type { Chromium } from './support/chromium.ts'
import { personAt } from './support/person.ts'

let chromium: Chromium

beforeAll(async () => {
  chromium = await openChromium()
})

afterAll(() => chromium.close())

test('files of the extension that cannot be had: says so, and explains once they can', async () => {
  const page = await chromium.open('options.html#explain')
  const person = personAt(page)
  const devtools = await page.createCDPSession()
  await devtools.send('Network.enable')
  const block = (urls: string[]) => devtools.send('Network.setBlockedURLs', { urls })
  await block(['*/diagnosis/*'])
  await person.type('Error text or log', '535 5.7.8 Error: authentication failed')
  await person.click('Explain')
  await person.sees('A part of Ehlo could not be loaded')
  await block([])
  const asked: string[] = []
  page.on('request', (request) => void asked.push(request.url()))
  await person.click('Explain')
  await person.sees(texts.causes['bad-credentials'].title)
  expect(await person.read()).not.toContain('could not be loaded')
  // What is there once is not asked for again.
  await person.type('Error text or log', '535 5.7.8 Error: authentication failed again')
  asked.length = 0
  await person.click('Explain')
  await person.sees('Copy report')
  expect(asked.filter((url) => url.includes('/en/bad-credentials'))).toEqual([])
  await page.close()
})
