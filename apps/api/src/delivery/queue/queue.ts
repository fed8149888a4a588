import type { GroupCommit } from './group-commit.ts'
import { createLane, type Lane, type LaneDeps, type OtherLanes } from './lane.ts'
import type { DueMessage, MessageStore, Way } from './message-store.ts'
import { settleDoubt } from './settle-attempt.ts'

/** All lanes: one for each connection with messages, and one for the system relay (null). */
export type Queue = {
  /** Takes up what an earlier process left, and begins to send. */
  start: () => Promise<void>
  /** There may be something new to send through this connection. */
  wake: (connectionId: string | null) => void
  /** Whether nothing leaves through this connection now. */
  isResting: (connectionId: string | null) => boolean
  /** Ends when nothing is in flight any more; what was not sent is on disk. */
  stop: () => Promise<void>
}

export type QueueDeps = Omit<LaneDeps, 'store' | 'commits'> & {
  store: MessageStore
  commits: GroupCommit
  /** The connection that a message would be routed to now, and its backups; without those that wait for a person. */
  waysOf: (message: Pick<DueMessage, 'corporationId' | 'sender'>) => Promise<Way[]>
}

export function createQueue(deps: QueueDeps): Queue {
  const lanes = new Map<string | null, Lane>()
  let isStopped = false

  function laneOf(connectionId: string | null): Lane {
    const lane = lanes.get(connectionId) ?? createLane(connectionId, deps, othersThan(connectionId))
    lanes.set(connectionId, lane)
    return lane
  }

  function othersThan(connectionId: string | null): OtherLanes {
    return {
      async findBackup(message) {
        const ways = await deps.waysOf(message)
        return ways.find(
          (way) =>
            way.connectionId !== connectionId &&
            lanes.get(way.connectionId)?.isServerDown() !== true,
        )
      },
      wake: (way) => wake(way.connectionId),
    }
  }

  function wake(connectionId: string | null): void {
    if (!isStopped) laneOf(connectionId).wake()
  }

  async function takeUpAbandoned(): Promise<void> {
    const nowMs = deps.now()
    const writes = (await deps.store.abandoned()).flatMap((message) => {
      const moment = { connectionId: message.connectionId, nowMs, jitter: 0 }
      const reason = 'Ehlo stopped in the middle of an attempt'
      const at = new Date(message.attemptedAtMs).toISOString()
      const attempt = {
        at,
        connectionId: message.connectionId,
        result: 'in-doubt' as const,
        stage: 'message' as const,
      }
      return deps.store.settle(settleDoubt(message, moment, reason, attempt))
    })
    if (writes.length > 0) await deps.commits.commit(writes)
  }

  return {
    start: async () => {
      await takeUpAbandoned()
      // A lane with nothing due yet sleeps until its first message is.
      for (const connectionId of await deps.store.waitingLanes()) laneOf(connectionId).wake()
    },
    wake,
    isResting: (connectionId) => lanes.get(connectionId)?.isResting() ?? false,
    stop: async () => {
      isStopped = true
      await Promise.all([...lanes.values()].map((lane) => lane.stop()))
    },
  }
}
