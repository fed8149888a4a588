import { computed, signal } from '@preact/signals'
import type { Encryption } from '@ehlo/shared'
import type { ConnectionFields } from './connection-fields.ts'
import { pairing } from './session.ts'
import { handoverItem, placeItem } from '../settings/memory.ts'

/** Where a person can be; a new screen is one member here and one line in app.tsx. */
export type Screen =
  | { at: 'home' }
  | { at: 'connection'; id: string | null; preset?: Partial<ConnectionFields>; focus?: string }
  | { at: 'test'; connectionId: string | null }
  | { at: 'history'; connectionId: string }
  | { at: 'run'; id: string }
  | { at: 'comparison'; before: string; after: string }
  | { at: 'inspect'; host: string; port?: string; domain?: string }
  | { at: 'discover'; address: string }
  | { at: 'explain'; text?: string }
  | ({ at: 'report' } & Told)
  | ({ at: 'message'; cause: string } & Told)
  | ({ at: 'checklist' } & Wished)
  | { at: 'corporations' }
  /** What the page in front says; read at once where somebody asked for it just now. */
  | { at: 'page'; askedAt: number }
  | { at: 'text'; text?: string }
  | { at: 'settings' }
  | { at: 'pairing'; address?: string; code?: string }

/** What is reported: a run by its id, or a pasted text; without either, the one that was explained last. */
export type Told = { runId: string } | { text?: string }

/** What is known of a connection that is not set up yet. */
type Wished = {
  host?: string
  port?: string
  encryption?: Encryption
  username?: string
  senderDomain?: string
  senderAddress?: string
}

export type Place = Screen['at']

/** What a screen is given: the member of `Screen` that it stands for. */
export type ScreenProps<At extends Place> = { screen: Extract<Screen, { at: At }> }

const home: Screen = { at: 'home' }

/** The way here: the last is where the person is, the first always home. */
const way = signal<readonly Screen[]>([home])

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

/** A pasted text may hold a password: it is in no place that is kept, and in no address (explainDraftItem has it clean). */
export function keepable(place: Screen): Screen {
  if (!('text' in place) || place.text === undefined) return place
  const { text: _, ...rest } = place
  return rest
}

/** Begins at a screen, with home behind it. */
export function beginAt(first: Screen): void {
  way.value = first.at === 'home' ? [home] : [home, first]
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
