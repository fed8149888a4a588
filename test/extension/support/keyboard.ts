import type { Page } from 'puppeteer-core'

const longestWay = 80

/** A person without a mouse: Tab, Enter and typing, nothing else. */
export function keyboardAt(page: Page) {
  return {
    /** Goes on with Tab to what a screen reader calls so, by stops that can all be seen. */
    async tabTo(name: string) {
      await page.waitForSelector(`::-p-aria([name="${name}"])`, { visible: true })
      const passed: string[] = []
      for (let stops = 0; stops < longestWay; stops += 1) {
        await page.keyboard.press('Tab')
        const stop = await readStop(page)
        if (stop === undefined) continue
        passed.push(stop.name)
        if (!stop.isMarked) throw new Error(`the focus on ${stop.name} does not show`)
        if (!stop.isInSight) throw new Error(`the focus on ${stop.name} is out of sight`)
        if (stop.name === name) return
      }
      throw new Error(`Tab does not lead to ${name}, but to: ${passed.join(', ')}`)
    },
    enter: () => page.keyboard.press('Enter'),
    /** Types where the focus is; a field that Tab led to is selected whole. */
    type: (text: string) => page.keyboard.type(text),
  }
}

type Stop = { name: string; isMarked: boolean; isInSight: boolean }

/** Where the focus is; nothing while it is in the browser around the page. */
async function readStop(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const node = document.activeElement
    if (!(node instanceof HTMLElement) || node === document.body) return undefined
    const { outlineStyle, outlineWidth } = getComputedStyle(node)
    const { top, left, width, height } = node.getBoundingClientRect()
    const inMiddle = document.elementFromPoint(left + width / 2, top + height / 2)
    const labels = 'labels' in node ? [...(node.labels as NodeListOf<HTMLElement>)] : []
    const described = node.getAttribute('aria-label') ?? labels[0]?.textContent ?? node.textContent
    return {
      name: described.trim(),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
      // A head or foot that stays in place may lie over it.
      isInSight: inMiddle !== null && (node.contains(inMiddle) || inMiddle.contains(node)),
    }
  })
}
