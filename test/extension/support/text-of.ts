import type { Page } from 'puppeteer-core'

/** What an element says, once it is there. */
export async function textOf(page: Page, selector: string): Promise<string> {
  const found = await page.waitForSelector(selector)
  return (await found?.evaluate((element) => element.textContent)) ?? ''
}
