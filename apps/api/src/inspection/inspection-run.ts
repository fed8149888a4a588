import type { TranscriptLine } from '@ehlo/shared'
import type { AskDns } from '../network/dns-answer.ts'
import type { GuardedFetch } from '../network/guarded-fetch.ts'
import type { NetworkPolicy } from '../network/network-policy.ts'
import type { Resolver } from '../network/resolver.ts'
import type { BlockList } from '../domain/domain-evidence.ts'
import type { Redactor } from '../smtp/redactor.ts'
import type { ConversationSlots } from './conversation-slots.ts'
import type { InspectionTrust } from './tls/inspection-trust.ts'

/** All in milliseconds. */
export type InspectionLimits = {
  resolveMs: number
  connectMs: number
  /** For each step of a conversation; a greeting may be held back on purpose. */
  stepMs: number
  /** For one conversation from its first packet to its last. */
  conversationMs: number
  runMs: number
}

export const usualInspectionLimits: InspectionLimits = {
  resolveMs: 6_000,
  connectMs: 5_000,
  stepMs: 8_000,
  conversationMs: 15_000,
  runMs: 25_000,
}

export type InspectionDeps = {
  resolver: Resolver
  policy: NetworkPolicy
  /** DNS records of every type, uncached. */
  ask: AskDns
  fetch: GuardedFetch
  trust: InspectionTrust
  /** The name to say in EHLO; without one the address literal of the socket. */
  ehloName?: string
  /** Known to answer, so that a blocked network can be told from a dead server. */
  controlHosts?: readonly { host: string; port: number }[]
  blockLists?: readonly BlockList[]
  limits?: Partial<InspectionLimits>
  /** Shared by all inspections of the process. */
  slots: ConversationSlots
  /** Told of each session when it ends: how much it ever held of what the server said. */
  onSessionEnd?: (session: { highWaterBytes: number }) => void
}

/** What the conversations of one inspection share. */
export type InspectionRun = {
  readonly host: string
  readonly deps: InspectionDeps
  readonly limits: InspectionLimits
  readonly signal: AbortSignal
  readonly startedAt: number
  readonly redactor: Redactor
  /** Whether conversations end with an envelope that cannot be, to see whether the server relays. */
  readonly offersEnvelope: boolean
  readonly write: (line: TranscriptLine) => void
}
