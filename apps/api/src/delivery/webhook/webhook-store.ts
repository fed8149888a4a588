import type { Write } from '../../writes.ts'

/** An event that its receiver has not confirmed. `body` is kept as it was signed first: a retry repeats it byte by byte. */
export type WaitingEvent = { id: string; messageId: string; body: string; failures: number }

export type WebhookStore = {
  insert: (event: Omit<WaitingEvent, 'failures'>, nowMs: number) => Write
  /** Longest due first. */
  findDue: (nowMs: number, limit: number) => Promise<WaitingEvent[]>
  /** When the next one is due, past or future; undefined where none waits. */
  nextDueMs: () => Promise<number | undefined>
  postpone: (id: string, failures: number, nextAttemptAtMs: number) => Write
  remove: (id: string) => Write
  count: () => Promise<number>
}
