import type { Browser, Page } from 'puppeteer-core'

/** What was copied, as a program gets it that takes this form. */
export async function readClipboard(
  browser: Browser,
  page: Page,
  form = 'text/plain',
): Promise<string> {
  const origin = page.url().split('/').slice(0, 3).join('/')
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read'])
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read()
    return (await item?.getType(wanted))?.text() ?? ''
  }, form)
}
