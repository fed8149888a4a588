import type { Page } from 'puppeteer-core'

/** Leaves less room than a draft takes. */
export async function fillSessionStorage(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { session } = chrome.storage
    for (let size = 8_000_000, pieces = 0; size > 50; pieces += 1) {
      try {
        await session.set({ [`ballast-${pieces}`]: 'x'.repeat(size) })
      } catch {
        size = Math.trunc(size / 2)
      }
    }
  })
}
