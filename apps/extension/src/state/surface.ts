import { browser } from 'wxt/browser'
import { handoverItem } from '../settings/memory.ts'
import { screen } from './navigation.ts'
import { keepable } from './screen.ts'
import type { Screen } from './screen.ts'
import { urlOfScreen } from './screen-url.ts'

/** Where the app shows: a popup closes at every click elsewhere, a panel stays beside the page, a tab is wide. */
export type Surface = 'popup' | 'panel' | 'tab'

export function surface(): Surface {
  const { classList } = document.body
  return classList.contains('popup') ? 'popup' : classList.contains('panel') ? 'panel' : 'tab'
}

/** Opens a screen in a tab of its own; a popup closes by that. */
export async function openInTab(wanted: Screen): Promise<void> {
  await browser.tabs.create({ url: urlOfScreen(wanted) })
  closePopup()
}

/** Firefox's own name for what Chrome calls a side panel; nobody types it. */
type Sidebar = { open: () => Promise<void> }

/**
 * Goes on beside the page, where no click elsewhere closes it: Chrome's side panel, Firefox's sidebar. Only a click may
 * call this, and in Firefox before anything is awaited.
 */
export async function keepOpen(): Promise<void> {
  const handedOver = handoverItem.setValue({ screen: keepable(screen.value), at: Date.now() })
  const { sidebarAction } = browser as unknown as { sidebarAction?: Sidebar }
  if (sidebarAction !== undefined) await sidebarAction.open()
  else await browser.sidePanel.open({ windowId: (await browser.windows.getCurrent()).id ?? -2 })
  await handedOver
  closePopup()
}

function closePopup() {
  if (surface() === 'popup') window.close()
}
