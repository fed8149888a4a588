import { randomUUID } from 'node:crypto'
import { LocatorEvent } from 'puppeteer-core'
import type { Page } from 'puppeteer-core'
import { persist } from './persist.ts'
import { waitFor } from './wait-for.ts'

/** A locator never lets go of an element that the page has replaced: it is looked for anew before long. */
const patienceMs = 5000

type Watched = { ehloClicks?: Record<string, 'awaited' | 'arrived'> }

/**
 * Clicks once what a selector finds, when it is painted, stands still and is enabled. The page itself tells whether the
 * click arrived: one that missed what moved away is made again, one whose answer was lost is not.
 */
export async function clickOn(
  page: Page,
  selector: string,
  { named = selector, onClick }: { named?: string; onClick?: () => void } = {},
): Promise<void> {
  const id = randomUUID()
  let isMade = false
  const click = async () => {
    if (isMade && (await hasArrived(page, id))) return true
    const found = await page.waitForSelector(selector, { timeout: patienceMs })
    await found?.evaluate(watchFor, id)
    await found
      ?.asLocator()
      .setTimeout(patienceMs)
      .on(LocatorEvent.Action, () => {
        isMade = true
        onClick?.()
      })
      .click()
    return waitFor('it', () => hasArrived(page, id), 1000).catch(() => false)
  }
  await persist(page, `a click on ${named}`, async () =>
    click().catch((error: unknown) => {
      // What it was made on may close by it.
      if (isMade && page.isClosed()) return true
      throw error
    }),
  )
}

function watchFor(element: Element, click: string) {
  const clicks = ((document as Watched).ehloClicks ??= {})
  clicks[click] = 'awaited'
  const tell = () => void (clicks[click] = 'arrived')
  element.addEventListener('click', tell, { capture: true, once: true })
}

/** A click may lead to another document, which was never told of it. */
async function hasArrived(page: Page, id: string): Promise<boolean> {
  const state = await page.evaluate((click) => (document as Watched).ehloClicks?.[click], id)
  return state !== 'awaited'
}
