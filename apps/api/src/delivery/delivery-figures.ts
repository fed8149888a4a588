import type { Attempt, MessageState } from '@ehlo/shared'
import type { CommitFigures, GroupCommit } from './queue/group-commit.ts'
import type { MessageStore } from './queue/message-store.ts'
import type { WebhookStore } from './webhook/webhook-store.ts'

/** What an operator's monitoring asks of the queue. */
export type DeliveryFigures = {
  /** Messages that are not at their end, and those that failed, by state. */
  depth: Partial<Record<MessageState, number>>
  /** Attempts since the start, by how they ended. */
  attempts: Partial<Record<Attempt['result'], number>>
  /** Connections whose messages wait for a person, and why; null is the system relay. */
  paused: { connectionId: string | null; reason: string }[]
  /** Failures that the receiver of the webhook has not confirmed to know. */
  webhooksWaiting: number
  commits: CommitFigures
}

/** Counts attempts, and reads the rest when it is asked for. */
export function createDeliveryFigures(
  store: Pick<MessageStore, 'countByState' | 'countInTheQueue' | 'pauses'>,
  webhooks: Pick<WebhookStore, 'count'>,
  commits: Pick<GroupCommit, 'figures'>,
) {
  const attempts: DeliveryFigures['attempts'] = {}
  return {
    countAttempt: (result: Attempt['result']): void => {
      attempts[result] = (attempts[result] ?? 0) + 1
    },
    read: async (): Promise<DeliveryFigures> => {
      const [ofNote, { waiting, sending }, pauses, webhooksWaiting] = await Promise.all([
        store.countByState(),
        store.countInTheQueue(),
        store.pauses(),
        webhooks.count(),
      ])
      const queued = Math.max(waiting - (ofNote.deferred ?? 0), 0)
      return {
        depth: { queued, sending, deferred: 0, held: 0, 'in-doubt': 0, failed: 0, ...ofNote },
        attempts: { ...attempts },
        paused: pauses.map(({ connectionId, reason }) => ({ connectionId, reason })),
        webhooksWaiting,
        commits: commits.figures(),
      }
    },
  }
}
