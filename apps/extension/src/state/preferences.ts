import { signal } from '@preact/signals'
import { languageFor, useLanguage } from '../i18n/use-language.ts'
import { policy } from './policy.ts'
import { defaultPreferences, keepPreferences } from '../settings/preferences.ts'
import type { Preferences, Theme } from '../settings/preferences.ts'

export const preferences = signal<Preferences>(defaultPreferences)

export async function applyPreferences(next: Preferences): Promise<void> {
  showTheme(next.theme)
  preferences.value = next
  await useLanguage(languageFor(next.language, policy.value))
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
