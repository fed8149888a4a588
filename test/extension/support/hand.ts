import type { Page } from 'puppeteer-core'
import type { Chromium } from './chromium.ts'
import { clickOn } from './click-on.ts'
import { openByKeys } from './open-by-keys.ts'

/** A hand that counts, from the first interaction on: a key or combination of keys, a click, a field that is filled. */
export type Hand = {
  openByKeys: (chromium: Chromium, keys: string, address: string) => Promise<Page>
  press: (page: Page, key: 'Enter' | 'Tab') => Promise<void>
  /** Types where the focus is. */
  type: (page: Page, text: string) => Promise<void>
  click: (page: Page, name: string) => Promise<void>
  interactions: () => number
  elapsedMs: () => number
  /** Since the last interaction. */
  waitedMs: () => number
}

export function raiseHand(): Hand {
  let interactions = 0
  let first: number | undefined
  let last = 0
  const count = () => {
    interactions += 1
    last = performance.now()
    first ??= last
  }
  return {
    openByKeys(chromium, keys, address) {
      count()
      return openByKeys(chromium, keys, address)
    },
    async press(page, key) {
      count()
      await page.keyboard.press(key)
    },
    async type(page, text) {
      count()
      await page.keyboard.type(text)
      last = performance.now()
    },
    async click(page, name) {
      const before = interactions
      const onClick = () => {
        // One that missed, since the page moved, is made again, and is no other one.
        interactions = before
        count()
      }
      await clickOn(page, `::-p-aria([role="button"][name="${name}"])`, { named: name, onClick })
    },
    interactions: () => interactions,
    elapsedMs: () => performance.now() - (first ?? performance.now()),
    waitedMs: () => performance.now() - last,
  }
}
