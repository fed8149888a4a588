import { setTimeout as delay } from 'node:timers/promises'

// Microsoft 365 takes thirty messages a minute from a login, and refuses or throttles beyond it; others take more.
const mostInPeriod = 25

/** How long a run waits for its pace, beside what sending takes. */
export function pauseFor(messages: number, periodMs: number): number {
  return Math.floor(Math.max(0, messages - 1) / mostInPeriod) * periodMs
}

/** Lets so many messages go in any period as providers accept; answers at once where fewer went. An abort ends the wait. */
export function createPace(periodMs: number, signal: AbortSignal): () => Promise<void> {
  const sentAt: number[] = []
  return async () => {
    const earlier = sentAt.at(-mostInPeriod)
    const waitMs = earlier === undefined ? 0 : earlier + periodMs - performance.now()
    if (waitMs > 0) await delay(waitMs, undefined, { signal }).catch(() => {})
    sentAt.push(performance.now())
  }
}
