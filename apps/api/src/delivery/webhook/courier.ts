import type { Log } from '../../log.ts'
import { describeFault } from '../../log.ts'
import type { Atomically, Write } from '../../writes.ts'
import { createRest } from '../queue/rest.ts'
import type { PostWebhook } from './post-webhook.ts'
import type { WaitingEvent, WebhookStore } from './webhook-store.ts'

/** Takes events from the disk to their receiver, until it confirms each or days have passed. */
export type Courier = {
  /** There may be something new. */
  wake: () => void
  /** What was not confirmed stays on disk. */
  stop: () => Promise<void>
}

export type CourierDeps = {
  store: WebhookStore
  atomically: Atomically
  post: PostWebhook
  log: Log
  now: () => number
  random: () => number
}

const atOnce = 10

export function createCourier({ store, atomically, post, log, now, random }: CourierDeps): Courier {
  const ending = new AbortController()
  const { signal } = ending
  const rest = createRest(now, wake)
  let running: Promise<void> | undefined
  let wasWoken = false

  function wake(): void {
    wasWoken = true
    running ??= deliverDue().finally(() => {
      running = undefined
      if (wasWoken && !signal.aborted) wake()
    })
  }

  async function deliverDue(): Promise<void> {
    try {
      while (wasWoken && !signal.aborted) {
        wasWoken = false
        const due = await store.findDue(now(), atOnce)
        const writes = await Promise.all(due.map(deliver))
        await atomically(writes.flat())
        if (due.length > 0) wasWoken = true
      }
      const nextMs = await store.nextDueMs()
      if (nextMs !== undefined && !signal.aborted) rest.wakeAt(nextMs)
      rest.reset()
    } catch (fault) {
      // A confirmed event that could not be removed is sent again, under the same id.
      log('error', 'The webhooks that wait could not be kept account of', {
        fault: describeFault(fault),
      })
      wasWoken = false
      if (!signal.aborted) rest.begin()
    }
  }

  async function deliver({ id, messageId, body, failures }: WaitingEvent): Promise<Write[]> {
    const outcome = await post({ id, body }, signal)
    if (outcome.result === 'delivered') return [store.remove(id)]
    if (signal.aborted) return []
    const { failure } = outcome
    const waitMs = outcome.isFinal ? undefined : webhookWaitMs(failures + 1, random())
    if (waitMs === undefined) {
      log('error', 'A webhook was given up', { id, message: messageId, failure })
      return [store.remove(id)]
    }
    if (failures === 0) {
      log('warning', 'A webhook is tried again later', { id, message: messageId, failure })
    }
    return [store.postpone(id, failures + 1, now() + waitMs)]
  }

  return {
    wake,
    stop: async () => {
      ending.abort()
      rest.stop()
      await running
    },
  }
}

const minuteMs = 60_000
const hourMs = 60 * minuteMs
// The schedule that Standard Webhooks recommends: three days in all.
const waitsMs = [
  5_000,
  5 * minuteMs,
  30 * minuteMs,
  2 * hourMs,
  5 * hourMs,
  10 * hourMs,
  14 * hourMs,
  20 * hourMs,
  24 * hourMs,
]

/** How long to wait after so many failures; undefined: long enough. `jitter` 0 to 1 adds up to a tenth. */
export function webhookWaitMs(failures: number, jitter: number): number | undefined {
  const waitMs = waitsMs[failures - 1]
  return waitMs === undefined ? undefined : Math.round(waitMs * (1 + jitter / 10))
}
