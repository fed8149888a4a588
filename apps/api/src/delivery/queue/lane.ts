import type { Finding } from '@ehlo/shared'
import type { Carrier, SendOutcome } from '../carrier/carrier.ts'
import type { Notice, SettledAttempt } from '../failure/settled-attempt.ts'
import { deliveryStatusType } from '../message/automatic-mail.ts'
import { CommitRefused, type GroupCommit } from './group-commit.ts'
import { divertWaiting, settleByDetour, type FindBackup } from './detour.ts'
import type { DueMessage, MessageStore, Way } from './message-store.ts'
import { createOutcomes } from './outcomes.ts'
import { createPace, type SendingLimits } from './pace.ts'
import { createRest } from './rest.ts'
import { settleAttempt } from './settle-attempt.ts'

/** Whether a message may go now, decided anew before each attempt: connections change while messages wait. */
export type Clearance =
  | { state: 'go'; carrier: Carrier; connectionVersion: number; limits?: SendingLimits }
  | { state: 'hold'; reason: string }

export type LaneDeps = {
  store: MessageStore
  commits: GroupCommit
  clear: (connectionId: string | null, message: DueMessage) => Promise<Clearance>
  openBody: (id: string, sealed: Buffer) => Buffer | undefined
  /** The body of a message that was accepted a moment ago, where it is still in memory. */
  takeRecentBody: (id: string) => Buffer | undefined
  /** The login was refused: holds all of this lane until the connection changes or a person's test passes. */
  pauseLane: (connectionId: string | null, version: number, outcome: SendOutcome) => Promise<void>
  /** What a failed attempt most likely means; nothing where it cannot be told. */
  explain: (connectionId: string | null, outcome: SendOutcome) => Promise<Finding | undefined>
  /** What tells others what became of a message, where that is wanted. */
  noticesOfOutcome: (attempt: SettledAttempt) => Promise<Notice[]>
  onSettled: (id: string) => void
  onAttempt: (result: SendOutcome['result']) => void
  onStoreFailure: (error: unknown) => void
  concurrency: number
  now: () => number
  random: () => number
}

/** What a lane is told of the others. */
export type OtherLanes = {
  findBackup: FindBackup
  wake: (way: Way) => void
}

/** The messages of one connection, a few at a time, each attempt on disk before anything of it is sent. */
export type Lane = {
  wake: () => void
  /** Whether nothing leaves now, since its server could not be reached or refused the login. */
  isResting: () => boolean
  /** Whether its server gave no sign of life at the last try, and the next is not due yet. */
  isServerDown: () => boolean
  /** Resolves when nothing is in flight any more. */
  stop: () => Promise<void>
}

type Noted = { message: DueMessage; carrier: Carrier; connectionVersion: number }

export function createLane(connectionId: string | null, deps: LaneDeps, others: OtherLanes): Lane {
  const { store, commits, concurrency, now } = deps
  const rest = createRest(now, () => void pump())
  const pace = createPace(concurrency, now)
  /** Noted as being attempted, and waiting for a place; the next of them are noted before the last one leaves. */
  let noted: Noted[] = []
  let inFlight = 0
  let isPumping = false
  let wasWoken = false
  let isStopped = false
  // One session at a time until the login is known to work: ten at once would send a refused password ten times.
  let isLoginProven = false
  let wasServerDown = false
  let mayDivert = false
  let onIdle: (() => void) | undefined
  const outcomes = createOutcomes(commits, giveUpOnStore)

  async function pump(): Promise<void> {
    if (isPumping) {
      wasWoken = true
      return
    }
    isPumping = true
    try {
      do {
        wasWoken = false
        await fill()
      } while (wasWoken)
    } catch (error) {
      giveUpOnStore(error)
    } finally {
      isPumping = false
    }
  }

  async function fill(): Promise<void> {
    if (!rest.isResting()) await outcomes.keepPostponed()
    while (!isStopped && inFlight < width() && !rest.isResting()) {
      const mayStartMs = pace.nextStartMs()
      if (mayStartMs > now()) {
        await withdrawNoted(mayStartMs)
        rest.wakeAt(mayStartMs)
        break
      }
      if (noted.length === 0)
        noted = await noteDue(isLoginProven && !pace.isCounting() ? width() * 6 : 1)
      const next = noted.shift()
      if (next === undefined) {
        await wakeForNextDue()
        break
      }
      inFlight += 1
      pace.count()
      void attempt(next)
        .catch(giveUpOnStore)
        .finally(() => {
          inFlight -= 1
          if (isStopped && inFlight === 0) onIdle?.()
          void pump()
        })
    }
    if (isStopped || rest.isResting()) await withdrawNoted()
    if (isStopped || !rest.isResting()) return
    if (wasServerDown) await divertDue()
    // What falls due in the middle of a rest has woken it, and taken the timer of its end.
    rest.wakeAt(rest.nextStartMs())
  }

  function isServerDown(): boolean {
    return wasServerDown && rest.isResting()
  }

  /** What is due goes to the backups instead of waiting for the server; asked once for each of its rests without success. */
  async function divertDue(): Promise<void> {
    while (mayDivert) {
      const due = await store.findDue(connectionId, now(), mostDiverted)
      if (due.length === 0) return
      const diverted = await divertWaiting(store, due, others.findBackup, now())
      mayDivert = diverted.length > 0
      const moved = await Promise.all(diverted.map(({ writes }) => isDone(commits.commit(writes))))
      for (const [index, { way }] of diverted.entries()) if (moved[index] === true) others.wake(way)
    }
  }

  // Read from the store each time: a timer for each waiting message would be lost with the process that set it.
  async function wakeForNextDue(): Promise<void> {
    const dueMs = await store.nextDueMs(connectionId)
    if (dueMs !== undefined && !isStopped) rest.wakeAt(dueMs)
  }

  function width(): number {
    return isLoginProven ? pace.width() : 1
  }

  /** Writes down that these messages are being attempted, in one commit: a crash leaves each of them in doubt. */
  async function noteDue(limit: number): Promise<Noted[]> {
    const due = await store.findDue(connectionId, now(), limit)
    const clear = rememberClearances((message) => deps.clear(connectionId, message))
    const cleared = await Promise.all(due.map((message) => clearOne(message, clear)))
    const results = await Promise.all(
      cleared.flatMap((each) => (each === undefined ? [] : [noteOne(each)])),
    )
    return results.flatMap((each) => each ?? [])
  }

  async function clearOne(message: DueMessage, clear: Clear): Promise<Noted | undefined> {
    const clearance = await clear(message)
    if (clearance.state === 'hold') {
      await hold(message, clearance.reason)
      return undefined
    }
    const { carrier, connectionVersion, limits = {} } = clearance
    pace.allow(limits)
    return { message, carrier, connectionVersion }
  }

  async function noteOne(noted: Noted): Promise<Noted | undefined> {
    const isNoted = await isDone(commits.commit([store.noteAttempt(noted.message.id, now())]))
    return isNoted ? noted : undefined
  }

  async function attempt({ message, carrier, connectionVersion }: Noted): Promise<void> {
    const raw = deps.takeRecentBody(message.id) ?? (await readBody(message))
    if (raw === undefined) return
    const { recipients, dsn } = message
    const reversePath = reversePathOf(message)
    const outcome = await carrier.send({ reversePath, recipients, dsn, raw })
    pace.learn(outcome)
    deps.onAttempt(outcome.result)
    const finding = await deps.explain(connectionId, outcome)
    const moment = { connectionId, nowMs: now(), jitter: deps.random(), cause: finding?.cause }
    const { settlement: usual, laneEffect } = settleAttempt(message, outcome, moment)
    const settlement = await settleByDetour(message, outcome, usual, others.findBackup)
    const isOfNote = settlement.state === 'failed' || message.dsn !== undefined
    const notices = isOfNote
      ? await deps.noticesOfOutcome({ message, outcome, settlement, finding, raw })
      : []
    const writes = notices.flatMap((notice) => notice.writes)
    outcomes.keep([...store.settle(settlement), ...writes], () => {
      deps.onSettled(message.id)
      if (settlement.way !== undefined) others.wake(settlement.way)
      for (const { onKept } of notices) onKept()
    })
    isLoginProven = laneEffect === 'go-on'
    wasServerDown = outcome.result === 'unreachable' && outcome.isServerDown
    mayDivert = wasServerDown
    if (laneEffect === 'go-on') rest.reset()
    else rest.begin()
    if (laneEffect === 'pause') {
      await deps.pauseLane(connectionId, connectionVersion, outcome)
      await withdrawNoted()
      rest.reset()
    }
    const { nextAttemptAtMs, way } = settlement
    if (nextAttemptAtMs !== null && way === undefined) rest.wakeAt(nextAttemptAtMs)
  }

  /** Undefined where it cannot be had: the message is held then. */
  async function readBody(message: DueMessage): Promise<Buffer | undefined> {
    const sealed = await store.readBody(message.id)
    const raw = sealed && deps.openBody(message.id, sealed)
    if (raw === undefined) {
      await hold(message, sealed === undefined ? 'body-gone' : 'body-unreadable')
    }
    return raw
  }

  async function hold(message: DueMessage, reason: string): Promise<void> {
    const to = { state: 'held' as const, reason, nextAttemptAtMs: null }
    const moved = store.moveOne(message.id, ['queued', 'deferred', 'sending'], {
      ...to,
      dropBody: false,
      atMs: now(),
    })
    await commits.commit(moved)
    deps.onSettled(message.id)
  }

  async function withdrawNoted(notBeforeMs = 0): Promise<void> {
    const withdrawn = noted.splice(0)
    if (withdrawn.length === 0) return
    // Due at once where the server is down: a backup may take them.
    const atMs = Math.max(isServerDown() ? now() : rest.nextStartMs(), notBeforeMs)
    await commits.commit(withdrawn.map(({ message }) => store.withdrawAttempt(message.id, atMs)))
  }

  // The store failed, a full disk for one. Trying on would send mail whose outcome cannot be kept.
  function giveUpOnStore(error: unknown): void {
    deps.onStoreFailure(error)
    rest.begin()
  }

  return {
    wake: () => void pump(),
    isResting: rest.isResting,
    isServerDown,
    stop: async () => {
      isStopped = true
      rest.stop()
      if (inFlight > 0) await new Promise<void>((resolve) => (onIdle = resolve))
      await withdrawNoted()
      await outcomes.untilKept()
    },
  }
}

const mostDiverted = 100

// RFC 5321 §4.5.5: a notification has no reverse-path, so that none is ever written about it.
function reversePathOf({ automaticType, sender }: DueMessage): string {
  return automaticType === deliveryStatusType ? '' : sender
}

/** False where the message was changed meanwhile: a person cancelled it. */
async function isDone(committed: Promise<void>): Promise<boolean> {
  try {
    await committed
    return true
  } catch (error) {
    if (error instanceof CommitRefused) return false
    throw error
  }
}

type Clear = (message: DueMessage) => Promise<Clearance>

/** Messages of one sender are cleared alike within one batch. */
function rememberClearances(clear: Clear): Clear {
  const known = new Map<string, Promise<Clearance>>()
  return (message) => {
    const key = `${message.corporationId} ${message.sender}`
    const clearance = known.get(key) ?? clear(message)
    known.set(key, clearance)
    return clearance
  }
}
