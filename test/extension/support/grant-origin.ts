import type { Chromium } from './chromium.ts'

/** Lets the extension talk to this computer, by a real click and the browser's real question. */
export async function grantLoopback(chromium: Chromium): Promise<void> {
  const page = await chromium.open('options.html#pairing')
  await page.bringToFront()
  await page.waitForSelector('input[name=address]')
  await page.$eval('input[name=address]', (input) => {
    input.value = 'http://127.0.0.1:9'
    input.dispatchEvent(new Event('input', { bubbles: true }))
  })
  await chromium.allow(() => page.click('button[type=submit]'))
  await page.close()
}
