import type { Page } from 'puppeteer-core'

/** What cannot be seen, or only by scrolling in two directions. */
export function findLost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter(
      (element) => element.checkVisibility() && !element.closest('.hidden-visually, datalist, svg'),
    )
    const told = (element: HTMLElement) => `${element.tagName}.${element.className}`
    return [
      ...(scrollWidth > clientWidth ? [`the page scrolls to ${scrollWidth} px`] : []),
      ...all
        .filter((element) => element.getBoundingClientRect().right > clientWidth + 1)
        .map((element) => `${told(element)} is wider than the page`),
      ...all
        .filter((element) => getComputedStyle(element).overflowX === 'hidden')
        .filter((element) => element.scrollWidth > element.clientWidth + 1)
        .filter((element) => element.title !== element.textContent)
        .map((element) => `${told(element)} is cut off: ${element.textContent}`),
    ]
  })
}
