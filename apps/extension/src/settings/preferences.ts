import { storage } from 'wxt/utils/storage'
import type { Language } from '@ehlo/shared'

export const themes = ['auto', 'light', 'dark'] as const
export type Theme = (typeof themes)[number]

export const languages = ['en', 'es', 'nb'] as const satisfies readonly Language[]

/** `notifies`: whether the browser tells of a test that ended while no page of ours was open. */
export type Preferences = { language: Language | 'auto'; theme: Theme; notifies: boolean }

export const defaultPreferences: Preferences = {
  language: 'auto',
  theme: 'auto',
  notifies: false,
}

export const preferencesItem = storage.defineItem<Preferences>('local:preferences', {
  fallback: defaultPreferences,
  version: 2,
  migrations: { 2: (first: Omit<Preferences, 'notifies'>) => ({ ...first, notifies: false }) },
})

// localStorage answers before the first paint, storage.local only after it: the copy keeps a dark popup from
// flashing white.
const copy = 'preferences'

/** What was chosen last, at once; the defaults where nothing was. */
export function readCachedPreferences(): Preferences {
  try {
    const cached: unknown = JSON.parse(localStorage.getItem(copy) ?? 'null')
    // Only `keepPreferences` writes this key.
    return { ...defaultPreferences, ...(cached as Partial<Preferences> | null) }
  } catch {
    return defaultPreferences
  }
}

export async function keepPreferences(preferences: Preferences): Promise<void> {
  localStorage.setItem(copy, JSON.stringify(preferences))
  await preferencesItem.setValue(preferences)
}
