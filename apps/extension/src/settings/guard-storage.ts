import { browser } from 'wxt/browser'

/**
 * Keeps the token out of reach of content scripts. Firefox has no such method; there, no content script of ours
 * exists that could ask.
 */
export async function guardStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
