import { computed, signal } from '@preact/signals'
import { keepable } from './screen.ts'
import type { Screen } from './screen.ts'
import { pairing } from './session.ts'
import { handoverItem, placeItem } from '../settings/memory.ts'

export type { Place, Screen, ScreenProps, Told } from './screen.ts'

const home: Screen = { at: 'home' }

/** The way here: the last is where the person is, the first always home. */
export const way = signal<readonly Screen[]>([home])

export const screen = computed<Screen>(() => way.value.at(-1) ?? home)

/** Whoever is asked to connect has nowhere to go back to. */
export const canGoBack = computed(
  () => way.value.length > 1 && (pairing.value !== null || screen.value.at !== 'pairing'),
)

const memoryMs = 5 * 60_000

/** One step further, or back to where the person has been on this way. */
export function go(next: Screen): void {
  walk(led(way.value, next))
}

/** On to the next step of the same errand: `back` leads past this screen. */
export function goInstead(next: Screen): void {
  walk(led(way.value.slice(0, -1), next))
}

function led(from: readonly Screen[], next: Screen): readonly Screen[] {
  if (next.at === 'home') return [home]
  const been = from.findIndex((known) => JSON.stringify(known) === JSON.stringify(next))
  return [...(been < 0 ? from : from.slice(0, been)), next]
}

export function back(): void {
  walk(way.value.length > 1 ? way.value.slice(0, -1) : [home])
}

function walk(next: readonly Screen[]) {
  way.value = next
  // A place that could not be kept costs a click, nothing more.
  void placeItem.setValue({ way: next.map(keepable), at: Date.now() }).catch(() => undefined)
}

/** Begins at a screen, with home behind it. */
export function beginAt(first: Screen): void {
  way.value = first.at === 'home' ? [first] : [home, first]
}

/** Goes back to where the person was, if that was a short while ago. */
export async function returnToPlace(now = Date.now()): Promise<void> {
  const place = await placeItem.getValue()
  if (place !== null && now - place.at < memoryMs) way.value = place.way
}

/** Takes up what the popup or the worker (a menu, the omnibox) wants to be shown. */
export async function takeHandover(): Promise<void> {
  const wanted = await handoverItem.getValue()
  if (wanted === null) return
  await handoverItem.removeValue()
  if (Date.now() - wanted.at < memoryMs) go(wanted.screen)
}

/** A panel that is open goes where the popup or the worker sends it. */
export function followHandovers(): void {
  handoverItem.watch((wanted) => void (wanted === null ? undefined : takeHandover()))
}
