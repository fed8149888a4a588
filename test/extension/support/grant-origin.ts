import type { Chromium } from './chromium.ts'
import { clickOn } from './click-on.ts'
import { fillIn } from './fill-in.ts'

/** Lets the extension talk to this computer, by a real click and the browser's real question. */
export async function grantLoopback(chromium: Chromium): Promise<void> {
  const page = await chromium.open('options.html#pairing')
  await page.bringToFront()
  await fillIn(page, 'input[name=address]', 'http://127.0.0.1:9')
  await chromium.allow(() => clickOn(page, 'button[type=submit]'))
  await page.close()
}
