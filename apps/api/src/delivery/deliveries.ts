import type {
  Finding,
  Language,
  Message,
  MessageReceipt,
  MessageState,
  NewMessage,
  Page,
  RouteAnswer,
} from '@ehlo/shared'
import type { AuditStore } from '../access/audit-store.ts'
import type { Principal } from '../access/principal.ts'
import type { Connections } from '../connections/connections.ts'
import type { CorporationStore } from '../connections/corporation-store.ts'
import type { Corporations } from '../connections/corporations.ts'
import { decodeNewestFirst, toPage } from '../cursor.ts'
import type { KeyedRequest, Once } from '../runs/idempotency.ts'
import { changeMessage, findMessage, type MessageChange } from './change-message.ts'
import { createDeliveryFigures, type DeliveryFigures } from './delivery-figures.ts'
import { createLanePauses } from './lane-pauses.ts'
import { explainMessage } from './failure/explain-message.ts'
import type { FindSettings } from './failure/explain-words.ts'
import { noticeOfOutcome, type NoticeDeps } from './failure/failure-notice.ts'
import type { Notice, SettledAttempt } from './failure/settled-attempt.ts'
import { createGroupCommit } from './queue/group-commit.ts'
import type { LaneDeps } from './queue/lane.ts'
import type { AcceptedMessage, MessageStore } from './queue/message-store.ts'
import { createRecentBodies } from './queue/recent-bodies.ts'
import { createQueue } from './queue/queue.ts'
import { explainRoute } from './routing/explain-route.ts'
import { resolveRoute, waysOf } from './routing/resolve-route.ts'
import type { RouteStore } from './routing/route-store.ts'
import { submitMessage, type Submission } from './submit-message.ts'
import type { Atomically } from '../writes.ts'
import type { WebhookStore } from './webhook/webhook-store.ts'

type MessageListQuery = {
  limit: number
  cursor?: string | undefined
  corporationId?: string | undefined
  connectionId?: string | undefined
  state?: MessageState | undefined
  q?: string | undefined
}

/** Mail of the business system: taken over, routed, sent, and kept account of. */
export type Deliveries = {
  /** On disk when it resolves. Refuses 404, 422. The same key with the same message answers the first receipt. */
  submit: (by: Principal, input: NewMessage, keyed?: KeyedRequest) => Promise<MessageReceipt>
  /** The same for a message that came over SMTP, which has no keys. */
  submitBytes: (by: Principal, submission: Submission) => Promise<MessageReceipt>
  /** Refuses 404, also for another corporation's. */
  find: (by: Principal, id: string) => Promise<Message>
  /** Why it is not where it should be, what to do and who must; undefined where that cannot be told. */
  explainMessage: (message: Message, language: Language) => Promise<Finding | undefined>
  /** Newest first; a `sender` sees its corporation's. */
  list: (by: Principal, query: MessageListQuery) => Promise<Page<Message>>
  /** Refuses 404, 409 `already-finished`, 410 `body-gone`. */
  change: (by: Principal, id: string, change: MessageChange) => Promise<Message>
  countByState: (by: Principal) => Promise<Partial<Record<MessageState, number>>>
  /** For monitoring. */
  figures: () => Promise<DeliveryFigures>
  explainRoute: (from: string, corporationId: string | undefined) => Promise<RouteAnswer>
  /** A connection was changed, or a person's test of it passed: what waited for it may be looked at again. */
  resumeConnection: (connectionId: string) => Promise<void>
  /** A person's test of this version showed a refused password: whatever would send it again waits. */
  holdConnection: (connectionId: string, version: number) => Promise<void>
  /** Whether the login of a connection was refused, so that nothing automatic may try it. */
  isHeld: (connectionId: string) => boolean
  /** A connection was deleted: what waits for it is held, and goes no other way, until a person routes it anew. */
  holdDeleted: (connectionId: string) => Promise<void>
  start: () => Promise<void>
  stop: () => Promise<void>
}

export type DeliveryParts = Pick<
  LaneDeps,
  'openBody' | 'explain' | 'onSettled' | 'onStoreFailure'
> & {
  store: {
    messages: MessageStore
    routes: RouteStore
    webhooks: Pick<WebhookStore, 'count'>
    corporations: Pick<CorporationStore, 'find'>
    audit: Pick<AuditStore, 'add'>
    atomically: Atomically
  }
  corporations: Pick<Corporations, 'find'>
  connections: Pick<Connections, 'list'>
  once: Once
  hasSystemRelay: boolean
  /** Another number where its settings or its password are others: what was refused then may be tried once more. */
  relayVersion: number
  /** Whether the sender is told by mail that a message failed. */
  sendsDsn: boolean
  /** What the receiver of the webhook is told, where there is one. */
  eventOfOutcome: (attempt: SettledAttempt) => Notice | undefined
  settingsOf: FindSettings
  sealBody: (messageId: string, raw: Buffer) => Buffer
  /** Whether a message may leave through its connection now, apart from a refused login. */
  clear: LaneDeps['clear']
  /** Raises the alarm: the messages of this connection wait for a person. */
  onPaused: (connectionId: string | null) => void
  /** Whether writes are gathered to be committed together. Default: they are. */
  gathersCommits?: boolean
  concurrency?: number
  now?: () => number
  random?: () => number
}

const recentBodiesBytes = 8 * 1024 * 1024

export async function createDeliveries(parts: DeliveryParts): Promise<Deliveries> {
  const { store, now = Date.now, random = Math.random } = parts
  const { messages, routes } = store
  const { gathersCommits: gathers = true } = parts
  const commits = createGroupCommit(store.atomically, { gathers })
  const recentBodies = createRecentBodies({ mostBytes: recentBodiesBytes, keptMs: 10_000, now })
  const figures = createDeliveryFigures(messages, store.webhooks, commits)
  const pauses = await createLanePauses({ messages, commits, now })
  const findCorporation = (id: string) => store.corporations.find(id)
  const noticeDeps: NoticeDeps = {
    ...parts,
    routes,
    messages,
    findCorporation,
    reasonToHold: pauses.reasonToHold,
    wake: (connectionId) => queue.wake(connectionId),
    now,
  }
  const queue = createQueue({
    ...parts,
    store: messages,
    takeRecentBody: recentBodies.take,
    onAttempt: figures.countAttempt,
    async noticesOfOutcome(attempt) {
      const dsn = parts.sendsDsn ? await noticeOfOutcome(noticeDeps, attempt) : undefined
      return [dsn, parts.eventOfOutcome(attempt)].filter((notice) => notice !== undefined)
    },
    commits,
    now,
    random,
    concurrency: parts.concurrency ?? 5,
    clear: async (connectionId, message) => {
      const reason = pauses.reasonToHold(connectionId)
      return reason === undefined ? parts.clear(connectionId, message) : { state: 'hold', reason }
    },
    async waysOf({ corporationId, sender }) {
      const corporation = corporationId === null ? undefined : await findCorporation(corporationId)
      // A corporation that is gone has no ways: without it, its mail would pass for the system's own.
      if (corporationId !== null && corporation === undefined) return []
      const deps = { routes, hasSystemRelay: parts.hasSystemRelay }
      const ways = waysOf(await resolveRoute(deps, sender, corporation))
      return ways.filter(({ connectionId }) => pauses.reasonToHold(connectionId) === undefined)
    },
    async pauseLane(connectionId, version) {
      await pauses.pause(connectionId, version, 'login-refused')
      parts.onPaused(connectionId)
    },
  })
  const common = {
    routes,
    hasSystemRelay: parts.hasSystemRelay,
    messages,
    commits,
    findCorporation,
    sealBody: parts.sealBody,
    keepRecentBody(
      { id, connectionId }: Pick<AcceptedMessage, 'id' | 'connectionId'>,
      raw: Buffer,
    ) {
      if (!queue.isResting(connectionId)) recentBodies.keep(id, raw)
    },
    reasonToHold: pauses.reasonToHold,
    wake: queue.wake,
    now,
  }
  const changeDeps = {
    ...common,
    audit: store.audit,
    isThere: async (id: string | null) => (await parts.settingsOf(id)) !== undefined,
    resume: pauses.resume,
  }

  return {
    async submit(by, input, keyed) {
      let receipt: MessageReceipt | undefined
      const id = await parts.once(by, keyed, async (remember) => {
        receipt = await submitMessage(common, by, input, remember)
        return receipt.id
      })
      if (receipt !== undefined) return receipt
      const { status } = await findMessage(messages, by, id)
      return { id, status }
    },
    submitBytes: (by, submission) => submitMessage(common, by, submission),
    find: (by, id) => findMessage(messages, by, id),
    explainMessage: (message, language) => explainMessage(message, language, parts.settingsOf),
    async list(by, { cursor, ...query }) {
      const after = decodeNewestFirst(cursor)
      const own = by.role === 'sender' ? (by.corporationId ?? '') : query.corporationId
      const found = await messages.list({
        ...query,
        corporationId: own,
        limit: query.limit + 1,
        after: after && { createdAtMs: Date.parse(after.createdAt), id: after.id },
      })
      return toPage(found, query.limit, ({ createdAt, id }) => [createdAt, id])
    },
    change: (by, id, change) => changeMessage(changeDeps, by, id, change),
    countByState: (by) =>
      messages.countByState(by.role === 'sender' ? (by.corporationId ?? '') : undefined),
    figures: figures.read,
    explainRoute: (from, corporationId) =>
      explainRoute({ ...common, ...parts }, from, corporationId),
    async resumeConnection(connectionId) {
      if (await pauses.resume(connectionId)) queue.wake(connectionId)
    },
    holdConnection: (connectionId, version) => pauses.pause(connectionId, version, 'login-refused'),
    isHeld: (connectionId) => pauses.reasonToHold(connectionId) !== undefined,
    holdDeleted: pauses.holdDeleted,
    async start() {
      await pauses.resumeChanged(null, parts.relayVersion)
      await queue.start()
    },
    stop: queue.stop,
  }
}
