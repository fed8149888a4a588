import { effect } from '@preact/signals'
import { preferencesItem, readCachedPreferences } from '../settings/preferences.ts'
import { followPolicy } from './follow-policy.ts'
import { policy } from './policy.ts'
import { applyPreferences, preferences } from './preferences.ts'

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
