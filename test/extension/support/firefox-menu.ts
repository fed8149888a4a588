import { spawnSync } from 'node:child_process'
import type { Firefox } from './firefox.ts'
import type { FirefoxView } from './firefox-view.ts'
import { waitFor } from './wait-for.ts'

/**
 * The browser's own menu at an element of a page: a real right click, then the entry with that label. The click is made
 * anew until its menu is open, since a sidebar that slides in moves the page.
 */
export async function chooseFromMenu(
  { chrome, display }: Firefox,
  page: FirefoxView,
  selector: string,
  label: string,
): Promise<void> {
  const isOpen = () =>
    chrome.run<boolean>(`return document.getElementById('contentAreaContextMenu').state === 'open'`)
  await waitFor(`a menu at ${selector}`, async () => {
    const place = await page.evaluate<[number, number]>(
      `const { left, top, height } = document.querySelector(given[0]).getBoundingClientRect()
       const scale = content.devicePixelRatio
       return [(content.mozInnerScreenX + left + 24) * scale, (content.mozInnerScreenY + top + height / 2) * scale]`,
      selector,
    )
    if (place === undefined) return false
    const [x, y] = place.map((pixels) => String(Math.round(pixels)))
    const order = ['mousemove', x ?? '', y ?? '', 'click', '3']
    const { status, error } = spawnSync('xdotool', order, { env: display.environment })
    if (status !== 0) throw error ?? new Error('xdotool could not click')
    return waitFor('it', isOpen, 3000).catch(() => false)
  })
  await chrome.run(
    `const menu = document.getElementById('contentAreaContextMenu')
     const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label === given[0] && !each.hidden)
     if (entry === undefined) throw new Error('no entry ' + given[0] + ' among ' + [...menu.querySelectorAll('menuitem')].map((each) => each.label))
     menu.activateItem(entry)`,
    label,
  )
}
