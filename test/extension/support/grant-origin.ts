import type { Chromium } from './chromium.ts'

/** Lets the extension talk to this computer, by a real click and the browser's real question. */
export async function grantLoopback(chromium: Chromium): Promise<void> {
  const page = await chromium.open('options.html#pairing')
  await page.bringToFront()
  await page.locator('input[name=address]').fill('http://127.0.0.1:9')
  await chromium.allow(() => page.locator('button[type=submit]').click())
  await page.close()
}
