import type { Page, Target } from 'puppeteer-core'
import type { Chromium } from './chromium.ts'
import { pressKeys } from './press-keys.ts'
import { waitFor } from './wait-for.ts'

/**
 * Presses keys until what they open is painted. A window that is not in front yet is deaf to them, so they are pressed
 * again; but never while what they open is there, however slow it is, since they would close it.
 */
export async function openByKeys(
  { browser, display }: Chromium,
  keys: string,
  address: string,
): Promise<Page> {
  const isIt = (target: Target) => target.url().includes(address)
  return waitFor(
    `${address} by ${keys}`,
    async () => {
      if (!browser.targets().some(isIt)) pressKeys(display, keys)
      const opened = browser.waitForTarget(isIt, { timeout: 5000 })
      const page = await opened.then((target) => target.asPage()).catch(() => undefined)
      const isPainted = await page?.waitForSelector('main', { timeout: 10_000 }).catch(() => null)
      return isPainted && page
    },
    45_000,
  )
}
