import type { Atomically } from '../writes.ts'
import type { MessageStore } from './queue/message-store.ts'

const dayMs = 24 * 60 * 60 * 1000

/** Drops the bodies of messages that failed longer ago than they are kept for; a retry is 410 from then on. */
export async function dropFailedBodies(
  store: { messages: Pick<MessageStore, 'dropFailedBodies'>; atomically: Atomically },
  keptDays: number,
  nowMs: number,
): Promise<void> {
  await store.atomically([store.messages.dropFailedBodies(nowMs - keptDays * dayMs)])
}
