import { browser } from 'wxt/browser'
import { openPanel } from './open-panel.ts'

/** The keys that open the panel, one of them with what the page says; that of the popup is the browser's own business. */
export function followShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (tab === undefined) return
    if (command === 'open-panel') void openPanel(tab.windowId)
    if (command === 'read-page') void openPanel(tab.windowId, { at: 'page', askedAt: Date.now() })
  })
}
