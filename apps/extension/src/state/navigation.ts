import { signal } from '@preact/signals'
import type { ConnectionFields } from './connection-fields.ts'
import { placeItem } from '../settings/memory.ts'

/** Where a person can be. */
export type Screen =
  | { at: 'home' }
  | { at: 'connection'; id: string | null; preset?: Partial<ConnectionFields>; focus?: string }
  | { at: 'test'; connectionId: string | null }
  | { at: 'corporations' }
  | { at: 'settings' }
  | { at: 'pairing' }

export const screen = signal<Screen>({ at: 'home' })

const memoryMs = 5 * 60_000

export function go(next: Screen): void {
  screen.value = next
  // A place that could not be kept costs a click, nothing more.
  void placeItem.setValue({ screen: next, at: Date.now() })
}

/** Goes back to where the person was, if that was a short while ago. */
export async function returnToPlace(now = Date.now()): Promise<void> {
  const place = await placeItem.getValue()
  if (place !== null && now - place.at < memoryMs) screen.value = place.screen
}
