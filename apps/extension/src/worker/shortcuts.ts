import { browser } from 'wxt/browser'
import { openPanel } from './open-panel.ts'

/** The key that opens the panel; that of the popup is the browser's own business. */
export function followShortcuts(): void {
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === 'open-panel' && tab !== undefined) void openPanel(tab.windowId)
  })
}
