import { browser } from 'wxt/browser'
import type { Screen } from './navigation.ts'

/** Opens Ehlo in a tab of its own; a popup closes by that. */
export async function openInTab(at: Screen['at']): Promise<void> {
  await browser.tabs.create({ url: new URL(`/options.html#${at}`, location.href).href })
  if (document.body.classList.contains('popup')) window.close()
}
