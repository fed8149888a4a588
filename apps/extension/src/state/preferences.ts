import { effect, signal } from '@preact/signals'
import { languageFor, useLanguage } from '../i18n/use-language.ts'
import { followPolicy, policy } from './policy.ts'
import {
  defaultPreferences,
  keepPreferences,
  preferencesItem,
  readCachedPreferences,
} from '../settings/preferences.ts'
import type { Preferences, Theme } from '../settings/preferences.ts'

export const preferences = signal<Preferences>(defaultPreferences)

export async function applyPreferences(next: Preferences): Promise<void> {
  showTheme(next.theme)
  preferences.value = next
  await useLanguage(languageFor(next.language, policy.value))
}

/** What was chosen in another window, and what the organisation says about it, arrive after the first paint. */
export function followPreferences(): void {
  preferencesItem.watch((next) => void applyPreferences(next))
  // What was chosen elsewhere between the first paint and this is told to nobody any more.
  const latest = readCachedPreferences()
  if (JSON.stringify(latest) !== JSON.stringify(preferences.peek())) void applyPreferences(latest)
  followPolicy()
  effect(() => {
    if (policy.value.language !== undefined) void applyPreferences(preferences.peek())
  })
}

export async function changePreferences(change: Partial<Preferences>): Promise<void> {
  const next = { ...preferences.value, ...change }
  await applyPreferences(next)
  await keepPreferences(next)
}

function showTheme(theme: Theme) {
  if (theme === 'auto') delete document.documentElement.dataset['theme']
  else document.documentElement.dataset['theme'] = theme
}
