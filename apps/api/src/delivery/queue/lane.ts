import type { Carrier, SendOutcome } from './carrier.ts'
import type { GroupCommit } from './group-commit.ts'
import type { ClaimedMessage, MessageStore } from './message-store.ts'
import { settleAttempt } from './settle-attempt.ts'

/** Whether a message may go now, decided anew before each attempt: connections change while messages wait. */
export type Clearance =
  | { state: 'go'; carrier: Carrier; connectionVersion: number; maxSizeBytes: number | undefined }
  | { state: 'hold'; reason: string }

export type LaneDeps = {
  store: MessageStore
  commits: GroupCommit
  clear: (connectionId: string | null, message: ClaimedMessage) => Promise<Clearance>
  openBody: (id: string, sealed: Buffer) => Buffer | undefined
  /** The login was refused: nothing of this lane is tried until the connection changes or a person's test passes. */
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
  const buffer: ClaimedMessage[] = []
  let inFlight = 0
  let isPumping = false
  let wasWoken = false
  let isStopped = false
  let isPaused = false
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
    } finally {
      isPumping = false
    }
  }

  async function fill(): Promise<void> {
    while (!isStopped && !isPaused && inFlight < concurrency && now() >= restUntilMs) {
      if (buffer.length === 0) {
        buffer.push(...(await store.claim(connectionId, now(), concurrency * 8)))
      }
      const message = buffer.shift()
      if (message === undefined) break
      inFlight += 1
      void attempt(message)
        .catch(giveUpOnStore)
        .finally(() => {
          inFlight -= 1
          if (isStopped && inFlight === 0) onIdle?.()
          void pump()
        })
    }
    if (restUntilMs > now()) wakeAt(restUntilMs)
    if (restUntilMs > now() || isPaused || isStopped) await putBack()
  }

  async function attempt(message: ClaimedMessage): Promise<void> {
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
      isPaused = true
      await deps.pauseLane(connectionId, clearance.connectionVersion, outcome)
    } else if (laneEffect === 'rest') {
      rest()
    } else {
      restMs = shortestRestMs
    }
    if (settlement.nextAttemptAtMs !== null) wakeAt(settlement.nextAttemptAtMs)
    deps.onSettled(message.id)
  }

  async function send(
    message: ClaimedMessage,
    clearance: Extract<Clearance, { state: 'go' }>,
  ): Promise<SendOutcome | undefined> {
    if (clearance.maxSizeBytes !== undefined && message.sizeBytes > clearance.maxSizeBytes) {
      const text = `the server takes messages of up to ${clearance.maxSizeBytes} bytes, this one has ${message.sizeBytes}`
      return { result: 'refused', stage: 'envelope', reply: { code: 552, text }, rejected: [] }
    }
    const sealed = await store.readBody(message.id)
    const raw = sealed && deps.openBody(message.id, sealed)
    if (raw === undefined) {
      await hold(message, sealed === undefined ? 'body-gone' : 'body-unreadable')
      return undefined
    }
    return clearance.carrier.send({
      reversePath: message.sender,
      recipients: message.recipients,
      raw,
      beforeFinalDot: () => commits.commit([store.noteFinalDot(message.id, now())]),
    })
  }

  async function hold(message: ClaimedMessage, reason: string): Promise<void> {
    const to = {
      state: 'held' as const,
      reason,
      nextAttemptAtMs: null,
      dropBody: false,
      atMs: now(),
    }
    await commits.commit(store.moveOne(message.id, ['sending'], to))
    deps.onSettled(message.id)
  }

  async function putBack(): Promise<void> {
    const writes = buffer.splice(0).flatMap((message) =>
      store.moveOne(message.id, ['sending'], {
        state: 'queued',
        reason: null,
        nextAttemptAtMs: Math.max(now(), restUntilMs),
        dropBody: false,
        atMs: now(),
      }),
    )
    if (writes.length > 0) await commits.commit(writes)
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
    wake: () => {
      isPaused = false
      void pump()
    },
    stop: async () => {
      isStopped = true
      clearTimeout(timer)
      if (inFlight > 0) await new Promise<void>((resolve) => (onIdle = resolve))
      await putBack()
    },
  }
}
