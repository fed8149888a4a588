import type { Attempt, MailKind, Message, MessageState, RouteRule } from '@ehlo/shared'
import type { Write } from '../../writes.ts'
import type { DsnRequest } from '../../smtp/dsn-request.ts'

/** A message that passed all rules and is to be kept; `sealedBody` is absent where nothing will be sent. */
export type AcceptedMessage = {
  id: string
  corporationId: string | null
  kind: MailKind
  automaticType: string | null
  state: Extract<MessageState, 'queued' | 'held' | 'suppressed'>
  reason: string | null
  sender: string
  recipients: string[]
  subject: string
  messageId: string
  sizeBytes: number
  /** The connection that carries it; null is the system relay, or nothing where it is suppressed. */
  connectionId: string | null
  rule: RouteRule | null
  createdAtMs: number
  dsn?: DsnRequest | undefined
  sealedBody: Buffer | undefined
}

/** What a lane needs to try a message. `recipients` are those still to be served. */
export type DueMessage = {
  id: string
  corporationId: string | null
  kind: MailKind
  automaticType: string | null
  sender: string
  recipients: string[]
  subject: string
  messageId: string
  sizeBytes: number
  createdAtMs: number
  dsn?: DsnRequest
  attempts: Attempt[]
  /** How many attempts ended without an answer to the final dot. */
  doubts: number
}

/** How an attempt leaves a message. */
export type Settlement = {
  id: string
  state: MessageState
  reason: string | null
  recipients: string[]
  nextAttemptAtMs: number | null
  doubts: number
  attempts: Attempt[]
  /** Sent, cancelled and suppressed messages lose their body at once. */
  dropBody: boolean
  atMs: number
  /** Given where it goes on through another connection. */
  way?: Way
}

/** The connection that carries a message (null is the system relay), and the rule that chose it. */
export type Way = { connectionId: string | null; rule: RouteRule | null }

export type MessageQuery = {
  limit: number
  after?: { createdAtMs: number; id: string } | undefined
  corporationId?: string | undefined
  connectionId?: string | undefined
  state?: MessageState | undefined
  /** Part of the sender, a recipient or the subject, in any case. */
  q?: string | undefined
}

/** Messages that wait for one connection (or the system relay, null) and why they do not go. */
type LanePause = {
  connectionId: string | null
  connectionVersion: number
  reason: string
  since: string
}

type NewState = {
  state: MessageState
  reason: string | null
  nextAttemptAtMs: number | null
  atMs: number
}

export type MessageStore = {
  insert: (message: AcceptedMessage) => Write[]
  /** Messages of a lane whose time has come, longest due first. Who sends them keeps account of what is in flight. */
  findDue: (connectionId: string | null, nowMs: number, limit: number) => Promise<DueMessage[]>
  /** When the next message of a lane is due, past or future; undefined where none waits for a try. */
  nextDueMs: (connectionId: string | null) => Promise<number | undefined>
  /** The sealed body, or undefined where it is no longer kept. */
  readBody: (id: string) => Promise<Buffer | undefined>
  /**
   * From here on the server may have the message: on disk before anything of it is sent. Guarded: where a person
   * cancelled it meanwhile the write is `stale` and it must not be sent.
   */
  noteAttempt: (id: string, atMs: number) => Write
  /** Nothing of it was sent after all. */
  withdrawAttempt: (id: string, nextAttemptAtMs: number) => Write
  settle: (settlement: Settlement) => Write[]
  /** Moves messages of a lane from some states to another, as holding and releasing do. */
  moveLane: (
    connectionId: string | null,
    from: readonly MessageState[],
    /** `onlyReason`: only messages whose reason is this. */
    to: NewState & { onlyReason?: string },
  ) => Write
  /** Changes one message only while it is in one of the states; guarded, so a race ends as `stale`. */
  moveOne: (
    id: string,
    from: readonly MessageState[],
    to: NewState & {
      dropBody: boolean
      route?: Way
    },
  ) => Write[]
  /** The connections whose lanes have messages to send, now or later. */
  waitingLanes: () => Promise<(string | null)[]>
  /** Messages that a crash left between the note of an attempt and its outcome. */
  abandoned: () => Promise<
    {
      id: string
      connectionId: string | null
      recipients: string[]
      attempts: Attempt[]
      doubts: number
      attemptedAtMs: number
    }[]
  >
  pause: (pause: LanePause) => Write
  resume: (connectionId: string | null) => Write
  pauses: () => Promise<LanePause[]>
  find: (id: string) => Promise<Message | undefined>
  /** Newest first, without attempts. */
  list: (query: MessageQuery) => Promise<Message[]>
  /** Of the states that want a person's eye: deferred, held, in-doubt, failed. */
  countByState: (corporationId?: string) => Promise<Partial<Record<MessageState, number>>>
  /** How many wait for a try, and how many are being tried; from the indexes alone. */
  countInTheQueue: () => Promise<{ waiting: number; sending: number }>
  /** Drops the bodies of messages that failed before a time. */
  dropFailedBodies: (failedBeforeMs: number) => Write
}
