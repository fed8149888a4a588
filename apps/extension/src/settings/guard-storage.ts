import { browser } from 'wxt/browser'

/**
 * Keeps the token out of reach of content scripts. Firefox has no such method; there, the one script of ours that runs in a
 * page (`entrypoints/read-page.ts`, put there by a click) could ask. It does not: a test finds no storage in what is built.
 */
export async function guardStorage(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })
}
