import type { Carrier, SendOutcome } from '../carrier/carrier.ts'
import { CommitRefused, type GroupCommit } from './group-commit.ts'
import type { DueMessage, MessageStore } from './message-store.ts'
import { settleAttempt } from './settle-attempt.ts'

/** Whether a message may go now, decided anew before each attempt: connections change while messages wait. */
export type Clearance =
  | { state: 'go'; carrier: Carrier; connectionVersion: number }
  | { state: 'hold'; reason: string }

export type LaneDeps = {
  store: MessageStore
  commits: GroupCommit
  clear: (connectionId: string | null, message: DueMessage) => Promise<Clearance>
  openBody: (id: string, sealed: Buffer) => Buffer | undefined
  /** The login was refused: holds all of this lane until the connection changes or a person's test passes. */
  pauseLane: (connectionId: string | null, version: number, outcome: SendOutcome) => Promise<void>
  onSettled: (id: string) => void
  onStoreFailure: (error: unknown) => void
  concurrency: number
  now: () => number
  random: () => number
}

/** The messages of one connection, a few at a time, each attempt on disk before its final dot. */
export type Lane = {
  wake: () => void
  /** Resolves when nothing is in flight any more. */
  stop: () => Promise<void>
}

const shortestRestMs = 5_000
const longestRestMs = 5 * 60_000

export function createLane(connectionId: string | null, deps: LaneDeps): Lane {
  const { store, commits, concurrency, now } = deps
  let buffer: DueMessage[] = []
  const inFlight = new Set<string>()
  let isPumping = false
  let wasWoken = false
  let isStopped = false
  // One session at a time until the login is known to work: ten at once would send a refused password ten times.
  let isLoginProven = false
  let restUntilMs = 0
  let restMs = shortestRestMs
  let timer: NodeJS.Timeout | undefined
  let timerAtMs = 0
  let onIdle: (() => void) | undefined

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

  function widthOfLane(): number {
    return isLoginProven ? concurrency : 1
  }

  async function fill(): Promise<void> {
    while (!isStopped && inFlight.size < widthOfLane() && now() >= restUntilMs) {
      if (buffer.length === 0) {
        const due = await store.findDue(connectionId, now(), concurrency * 9)
        buffer = due.filter(({ id }) => !inFlight.has(id))
      }
      const message = buffer.shift()
      if (message === undefined) break
      inFlight.add(message.id)
      void attempt(message)
        .catch(giveUpOnStore)
        .finally(() => {
          inFlight.delete(message.id)
          if (isStopped && inFlight.size === 0) onIdle?.()
          void pump()
        })
    }
    if (restUntilMs > now()) wakeAt(restUntilMs)
    if (restUntilMs > now() || isStopped) buffer = []
  }

  async function attempt(message: DueMessage): Promise<void> {
    const clearance = await deps.clear(connectionId, message)
    if (clearance.state === 'hold') {
      await hold(message, clearance.reason)
      return
    }
    const outcome = await send(message, clearance)
    if (outcome === undefined) return
    const moment = { connectionId, nowMs: now(), jitter: deps.random() }
    const { settlement, laneEffect } = settleAttempt(message, outcome, moment)
    await commits.commit(store.settle(settlement))
    if (laneEffect === 'pause') {
      isLoginProven = false
      await deps.pauseLane(connectionId, clearance.connectionVersion, outcome)
    } else if (laneEffect === 'rest') {
      isLoginProven = false
      rest()
    } else {
      isLoginProven = true
      restMs = shortestRestMs
    }
    if (settlement.nextAttemptAtMs !== null) wakeAt(settlement.nextAttemptAtMs)
    deps.onSettled(message.id)
  }

  async function send(
    message: DueMessage,
    clearance: Extract<Clearance, { state: 'go' }>,
  ): Promise<SendOutcome | undefined> {
    const sealed = await store.readBody(message.id)
    const raw = sealed && deps.openBody(message.id, sealed)
    if (raw === undefined) {
      await hold(message, sealed === undefined ? 'body-gone' : 'body-unreadable')
      return undefined
    }
    let wasWithdrawn = false
    const outcome = await clearance.carrier.send({
      reversePath: message.sender,
      recipients: message.recipients,
      raw,
      beforeFinalDot: async () => {
        try {
          await commits.commit([store.noteFinalDot(message.id, now())])
        } catch (error) {
          wasWithdrawn = error instanceof CommitRefused
          throw error
        }
      },
    })
    return wasWithdrawn ? undefined : outcome
  }

  async function hold(message: DueMessage, reason: string): Promise<void> {
    const to = {
      state: 'held' as const,
      reason,
      nextAttemptAtMs: null,
      dropBody: false,
      atMs: now(),
    }
    await commits.commit(store.moveOne(message.id, ['queued', 'deferred'], to))
    deps.onSettled(message.id)
  }

  // The store failed, a full disk for one: the message stays `sending` there and is judged at the next start, as after a
  // crash. Trying on would send mail whose outcome cannot be kept.
  function giveUpOnStore(error: unknown): void {
    deps.onStoreFailure(error)
    rest()
  }

  function rest(): void {
    restUntilMs = now() + restMs
    restMs = Math.min(restMs * 2, longestRestMs)
    wakeAt(restUntilMs)
  }

  function wakeAt(atMs: number): void {
    if (timer !== undefined && timerAtMs <= atMs) return
    clearTimeout(timer)
    timerAtMs = atMs
    timer = setTimeout(
      () => {
        timer = undefined
        void pump()
      },
      Math.max(atMs - now(), 10),
    )
    timer.unref()
  }

  return {
    wake: () => void pump(),
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      if (inFlight.size > 0) await new Promise<void>((resolve) => (onIdle = resolve))
    },
  }
}
