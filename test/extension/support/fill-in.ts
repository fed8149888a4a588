import type { Page } from 'puppeteer-core'
import { persist } from './persist.ts'

const patienceMs = 10_000

/** Fills a field, chooses of a list or ticks a box, until it holds what was wanted. */
export async function fillIn(
  page: Page,
  selector: string,
  value: string | boolean,
  named = selector,
): Promise<void> {
  await persist(page, `the field ${named} to be filled in`, async () => {
    const field = await page.waitForSelector(selector, { timeout: patienceMs })
    await field?.asLocator().setTimeout(patienceMs).fill(value)
    return field?.evaluate((input, wanted) => {
      const { value: text, checked } = input as HTMLInputElement
      return input.isConnected && (typeof wanted === 'boolean' ? checked : text) === wanted
    }, value)
  })
}
