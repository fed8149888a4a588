import type { Corporation, Message, MessageState } from '@ehlo/shared'
import { auditEntry } from '../access/audit-entry.ts'
import type { AuditStore } from '../access/audit-store.ts'
import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'
import { CommitRefused, type GroupCommit } from './queue/group-commit.ts'
import type { MessageStore } from './queue/message-store.ts'
import { beginningOf, resolveRoute, type RouteDeps } from './routing/resolve-route.ts'

export type ChangeDeps = RouteDeps & {
  messages: MessageStore
  commits: GroupCommit
  findCorporation: (id: string) => Promise<Corporation | undefined>
  audit: Pick<AuditStore, 'add'>
  /** Whether the connection, or the system relay, still exists. */
  isThere: (connectionId: string | null) => Promise<boolean>
  reasonToHold: (connectionId: string | null) => string | undefined
  /** Lets the messages of a connection go whose login was refused. */
  resume: (connectionId: string | null) => Promise<boolean>
  wake: (connectionId: string | null) => void
  now: () => number
}

/** What a person may do to a message that was not sent. */
export type MessageChange = 'retry' | 'cancel' | 'hold'

const startingFrom: Record<MessageChange, readonly MessageState[]> = {
  retry: ['failed', 'held', 'in-doubt', 'deferred'],
  cancel: ['queued', 'deferred', 'held', 'in-doubt', 'failed'],
  // Among those that are held the ones whose connection may be mended: they would go without anyone's leave.
  hold: ['queued', 'deferred', 'held'],
}

// Where it is so already, saying it again changes nothing.
const alreadySo: Record<MessageChange, readonly MessageState[]> = {
  retry: ['queued', 'sending'],
  cancel: ['cancelled'],
  hold: ['held', 'in-doubt'],
}

// What is held for this goes as soon as the login is mended; everything else that is held waits for a person.
const goesByItself = 'login-refused'

// A message may change while it is being changed, as one does that is being sent.
const mostRaces = 3

// What waits for a person is not for a program to let go.
const retriedByPrograms: readonly MessageState[] = ['failed', 'deferred']

/** The message, if this caller may see it: another corporation's looks like one that is not there. */
export async function findMessage(
  messages: MessageStore,
  by: Principal,
  id: string,
): Promise<Message> {
  const message = await messages.find(id)
  const isForeign = by.role === 'sender' && message?.corporationId !== by.corporationId
  if (message === undefined || isForeign) throw new Refusal('not-found')
  return message
}

/**
 * Retries, cancels or holds a message; one that is so already is answered as it is. Refuses 404, 409 `already-finished`
 * where it is in no state for that, and 410 `body-gone`, and 403 a program that retries what waits for a person. A retry is routed anew, since its connection may be
 * gone; a message in doubt stays with its connection as long as there is one.
 */
export async function changeMessage(
  deps: ChangeDeps,
  by: Principal,
  id: string,
  change: MessageChange,
  races = 0,
): Promise<Message> {
  const message = await findMessage(deps.messages, by, id)
  if (isAlreadySo(message, change)) return message
  const from = startingFrom[change]
  const isForPerson = change === 'retry' && !retriedByPrograms.includes(message.status)
  if (isForPerson && by.role === 'sender' && from.includes(message.status)) {
    throw new Refusal('forbidden', 'This message waits for a person: an administrator retries it.')
  }
  if (!from.includes(message.status) || races >= mostRaces) throw refuseState(message.status)
  const writes =
    change === 'retry' ? await prepareRetry(deps, by, message) : prepareStop(deps, message, change)
  const entry = auditEntry(by, new Date(deps.now()), `message.${change}`, id)
  try {
    await deps.commits.commit([...writes, deps.audit.add(entry)])
  } catch (error) {
    if (!(error instanceof CommitRefused)) throw error
    // Somebody was first: with the same, or with something that leaves this to be done.
    return changeMessage(deps, by, id, change, races + 1)
  }
  const changed = await findMessage(deps.messages, by, id)
  if (change === 'retry' && freesRelay(by, changed.connectionId)) await deps.resume(null)
  if (changed.status === 'queued') deps.wake(changed.connectionId)
  return changed
}

function isAlreadySo({ status, reason }: Message, change: MessageChange): boolean {
  return alreadySo[change].includes(status) && (change !== 'hold' || reason !== goesByItself)
}

function refuseState(status: MessageState): Refusal {
  return new Refusal('already-finished', describeRefused(status))
}

function describeRefused(status: MessageState): string {
  switch (status) {
    case 'sending':
      return 'The message is being sent at this moment. See how that ends, then decide.'
    case 'failed':
      return 'The message failed: it goes nowhere unless it is retried, so there is nothing to hold.'
    case 'sent':
    case 'suppressed':
    case 'cancelled':
      return `The message is ${status} and stays so.`
    case 'queued':
    case 'deferred':
    case 'held':
    case 'in-doubt':
      return 'The message is being changed by others at this moment. See what it is, then decide.'
  }
}

function prepareStop(deps: ChangeDeps, message: Message, change: 'cancel' | 'hold') {
  const isCancel = change === 'cancel'
  return deps.messages.moveOne(message.id, [message.status], {
    state: isCancel ? 'cancelled' : 'held',
    reason: isCancel ? null : 'held-by-person',
    nextAttemptAtMs: null,
    dropBody: isCancel,
    atMs: deps.now(),
  })
}

async function prepareRetry(deps: ChangeDeps, by: Principal, message: Message) {
  if ((await deps.messages.readBody(message.id)) === undefined) throw new Refusal('body-gone')
  const isInDoubt = message.status === 'in-doubt' || message.attempts.at(-1)?.result === 'in-doubt'
  const staysWhereItWas = isInDoubt && (await deps.isThere(message.connectionId))
  const route = staysWhereItWas
    ? { connectionId: message.connectionId, rule: message.rule }
    : await routeAnew(deps, message)
  const isFreed = freesRelay(by, route.connectionId)
  const reason = isFreed ? null : (deps.reasonToHold(route.connectionId) ?? null)
  return deps.messages.moveOne(message.id, [message.status], {
    state: reason === null ? 'queued' : 'held',
    reason,
    nextAttemptAtMs: reason === null ? deps.now() : null,
    dropBody: false,
    route,
    atMs: deps.now(),
  })
}

/**
 * Nobody can test the system relay: an administrator who tries one of its messages again has mended its login, as far as
 * Ehlo can know.
 */
function freesRelay(by: Principal, connectionId: string | null): boolean {
  return by.role === 'admin' && connectionId === null
}

async function routeAnew(deps: ChangeDeps, message: Message) {
  const corporation =
    message.corporationId === null ? undefined : await deps.findCorporation(message.corporationId)
  if (message.corporationId !== null && corporation === undefined) throw new Refusal('not-found')
  const route = await resolveRoute(deps, message.from, corporation)
  if (route.state === 'refused') throw new Refusal('no-connection-for-sender')
  return beginningOf(route)
}
