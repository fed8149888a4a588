import { browser } from 'wxt/browser'

/** The first start explains itself in a tab; an update does not. */
export function welcome(): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.runtime.openOptionsPage()
  })
}
