import { browser } from 'wxt/browser'
import { handoverItem } from '../settings/memory.ts'
import type { Screen } from '../state/screen.ts'

/** Firefox's own name for what Chrome calls a side panel; nobody types it. */
type Sidebar = { open: () => Promise<void> }

/**
 * Opens the panel beside a page, at a screen if one is given. Both browsers allow it only while the click or key press
 * is being handled: it comes before anything that is awaited.
 */
export async function openPanel(windowId: number, screen?: Screen): Promise<void> {
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar }
  const opened =
    sidebarAction === undefined ? browser.sidePanel.open({ windowId }) : sidebarAction.open()
  if (screen !== undefined) await handoverItem.setValue({ screen, at: Date.now() })
  await opened
}
