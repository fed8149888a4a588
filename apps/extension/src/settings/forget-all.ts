import { browser } from 'wxt/browser'
import { preferencesItem } from './preferences.ts'

const kept = preferencesItem.key.replace(/^local:/, '')

/** Leaves nothing but the preferences, and WXT's note of their version: what is added later is forgotten unasked. */
export async function forgetAll(): Promise<void> {
  const keys = Object.keys(await browser.storage.local.get(null))
  await Promise.all([
    browser.storage.local.remove(keys.filter((key) => key !== kept && key !== `${kept}$`)),
    browser.storage.session.clear(),
  ])
}
