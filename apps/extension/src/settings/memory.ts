import { storage } from 'wxt/utils/storage'
import type { Connection, Corporation, Language } from '@ehlo/shared'
import type { ConnectionFields } from '../state/connection-fields.ts'
import type { CorporationFields } from '../state/corporation-fields.ts'
import type { MailboxFields } from '../state/mailbox-fields.ts'
import type { Screen } from '../state/screen.ts'

/** What the last list held, painted before the network answers. */
export type LastKnown = {
  origin: string
  at: number
  corporations: Corporation[]
  connections: Connection[]
  /** Whether these are all. */
  isComplete: boolean
}

export const lastKnownItem = storage.defineItem<LastKnown | null>('local:lastKnown', {
  fallback: null,
  version: 2,
  // It is painted for a moment; what an earlier version kept does not say whether it is all.
  migrations: { 2: () => null },
})

/** The screens that led where the person was; forgotten after five minutes and with the browser. */
export const placeItem = storage.defineItem<{ way: readonly Screen[]; at: number } | null>(
  'session:place',
  { fallback: null },
)

/** A screen that the worker wants to be shown by the next page that opens, or by one that is open. */
export const handoverItem = storage.defineItem<{ screen: Screen; at: number } | null>(
  'session:handover',
  { fallback: null },
)

/** The run that a person started last and has not put away yet. */
export type ActiveRun = { id: string; connectionId: string | null; ended: boolean }

export const activeRunItem = storage.defineItem<ActiveRun | null>('session:activeRun', {
  fallback: null,
})

/** A form as typed, without its password: that is never stored, not even for a minute. */
export type ConnectionDraft = {
  id: string | null
  fields: ConnectionFields
  portTouched: boolean
}

export const connectionDraftItem = storage.defineItem<ConnectionDraft | null>(
  'session:connectionDraft',
  { fallback: null },
)

/** A text that somebody pasted to find settings in, without the secrets in it. */
export const textDraftItem = storage.defineItem<string>('session:textDraft', { fallback: '' })

export const corporationDraftItem = storage.defineItem<{
  id: string
  fields: CorporationFields
} | null>('session:corporationDraft', { fallback: null })

/** Addresses to send on behalf of, by connection, as tested last. */
export const identitiesItem = storage.defineItem<Record<string, TestIdentities>>(
  'local:identities',
  { fallback: {}, version: 1 },
)

export type TestIdentities = {
  sender: string
  onBehalfOf: string
  recipient: string
  mailbox?: MailboxFields
}

/** The runs that answered the last questions without a password, by question. */
export const lookupsItem = storage.defineItem<Record<string, { id: string; at: number }>>(
  'session:lookups',
  { fallback: {} },
)

/** The text that somebody pasted to have it explained, without the secrets in it. */
export const explainDraftItem = storage.defineItem<string>('session:explainDraft', { fallback: '' })

/** The language of what is handed on, where it is not that of the screen; and its form. */
export type SharingHabit = { language?: Language; preset?: ReportForm }
export type ReportForm = 'short' | 'ticket' | 'full' | 'json'

export const sharingHabitItem = storage.defineItem<SharingHabit>('local:sharingHabit', {
  fallback: {},
  version: 1,
})
