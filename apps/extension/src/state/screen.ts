import type { Encryption } from '@ehlo/shared'
import type { ConnectionFields } from './connection-fields.ts'

/** Where a person can be; a new screen is one member here and one line in app.tsx. */
export type Screen =
  | { at: 'home'; search?: string }
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
  | { at: 'matrix' }
  | { at: 'corporations' }
  | { at: 'messages' }
  | { at: 'route' }
  /** What the page in front says; read at once where somebody asked for it just now. */
  | { at: 'page'; askedAt: number }
  | { at: 'text'; text?: string }
  | { at: 'settings' }
  | { at: 'pairing'; address?: string; code?: string }

/** What is reported: a run or a message by its id, or a pasted text; without any, the one that was explained last. */
export type Told = { runId: string } | { messageId: string } | { text?: string }

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

/** A pasted text may hold a password: it is in no place that is kept, and in no address (explainDraftItem has it clean). */
export function keepable(place: Screen): Screen {
  if (!('text' in place) || place.text === undefined) return place
  const { text: _, ...rest } = place
  return rest
}
