import { spawnSync } from 'node:child_process'
import type { Page } from 'puppeteer-core'
import type { Display } from './display.ts'
import { pressKeys } from './press-keys.ts'
import { waitFor } from './wait-for.ts'

/**
 * The browser's own menu at an element: a real right click, then the entry of the extension by the keyboard. A menu is
 * no target to wait for: it is opened again until what it leads to is there.
 */
export async function chooseFromMenu(
  display: Display,
  page: Page,
  selector: string,
  entry: { fromEnd: number },
  isThere: () => Promise<boolean>,
): Promise<void> {
  await waitFor(
    `what the menu at ${selector} leads to`,
    async () => {
      // A menu that is still open would take the pointer.
      pressKeys(display, 'Escape')
      const place = await placeOf(display, page, selector).catch(() => undefined)
      if (place === undefined) return false
      point(display, 'mousemove', String(place.x), String(place.y), 'click', '3')
      // The browser's own last entries (the inspector, the source of a page) come below ours.
      pressKeys(display, ...Array.from({ length: entry.fromEnd }, () => 'Up'), 'Return')
      return waitFor('it', isThere, patienceMs).catch(() => false)
    },
    45_000,
  )
}

const patienceMs = 2500

type Place = { x: number; y: number }

/** Where an element is on the display: a panel that opens moves the page, so the page is asked where the pointer is. */
async function placeOf(display: Display, page: Page, selector: string): Promise<Place> {
  await page.bringToFront()
  const told = page.evaluate(
    () =>
      new Promise<Place>((resolve) => {
        const tell = ({ clientX: x, clientY: y }: MouseEvent) => resolve({ x, y })
        document.addEventListener('mousemove', tell, { once: true })
      }),
  )
  const pointer = { x: 420, y: 520 }
  let isTold = false
  void told.then(() => (isTold = true))
  await waitFor(
    'the pointer over the page',
    async () => {
      pointer.x += 1
      point(display, 'mousemove', String(pointer.x), String(pointer.y))
      return isTold
    },
    patienceMs,
  )
  const seen = await told
  const wanted = await page.$eval(selector, (found) => {
    const { left, top, height } = found.getBoundingClientRect()
    return { x: left + 24, y: top + height / 2 }
  })
  return {
    x: Math.round(wanted.x + pointer.x - seen.x),
    y: Math.round(wanted.y + pointer.y - seen.y),
  }
}

function point(display: Display, ...order: string[]) {
  const { status, error } = spawnSync('xdotool', order, { env: display.environment })
  if (status !== 0) throw error ?? new Error(`xdotool could not ${order.join(' ')}`)
}
