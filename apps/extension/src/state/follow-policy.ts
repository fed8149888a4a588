import { browser } from 'wxt/browser'
import { loadPolicy } from './policy.ts'

/** A browser may learn of a policy only seconds after it started. */
export function followPolicy(): void {
  browser.storage.onChanged.addListener((_, area) => {
    if (area === 'managed') void loadPolicy()
  })
}
