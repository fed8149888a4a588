import { spawnSync } from 'node:child_process'
import type { Firefox } from './firefox.ts'
import type { FirefoxView } from './firefox-view.ts'
import { waitFor } from './wait-for.ts'

/**
 * The browser's own menu at an element of a page: a real right click, then the entry with that label. The click is made
 * anew until the menu has it, since a sidebar that slides in or out moves the page.
 */
export async function chooseFromMenu(
  { chrome, display }: Firefox,
  page: FirefoxView,
  selector: string,
  label: string,
): Promise<void> {
  const isOpen = () =>
    chrome.run<boolean>(`return document.getElementById('contentAreaContextMenu').state === 'open'`)
  await waitFor(`a menu at ${selector} with ${label}`, async () => {
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
    await waitFor('it', isOpen, 3000).catch(() => false)
    return chrome.run<boolean>(
      `const menu = document.getElementById('contentAreaContextMenu')
       if (menu.state !== 'open') return false
       const entry = [...menu.querySelectorAll('menuitem')].find((each) => each.label === given[0] && !each.hidden)
       if (entry === undefined) {
         const hidden = new Promise((resolve) => menu.addEventListener('popuphidden', resolve, { once: true }))
         menu.hidePopup()
         await hidden
         return false
       }
       menu.activateItem(entry)
       return true`,
      label,
    )
  })
}
