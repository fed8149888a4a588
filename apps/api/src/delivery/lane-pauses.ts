import type { GroupCommit } from './queue/group-commit.ts'
import type { MessageStore } from './queue/message-store.ts'

/** Connections whose login was refused: their messages wait for a person instead of locking the account. */
export type LanePauses = {
  /** Why messages of a connection wait, if they do. */
  reasonToHold: (connectionId: string | null) => string | undefined
  pause: (connectionId: string | null, connectionVersion: number, reason: string) => Promise<void>
  /** The connection was changed, or a person's test passed: its held messages may go. */
  resume: (connectionId: string | null) => Promise<boolean>
  /** The same, where it was another version whose login was refused. */
  resumeChanged: (connectionId: string | null, presentVersion: number) => Promise<void>
  /** The connection was deleted: its messages wait for a person, whatever they waited for before. */
  holdDeleted: (connectionId: string) => Promise<void>
}

export async function createLanePauses(deps: {
  messages: MessageStore
  commits: GroupCommit
  now: () => number
}): Promise<LanePauses> {
  const { messages, commits, now } = deps
  const stored = await messages.pauses()
  const reasons = new Map(stored.map(({ connectionId, reason }) => [connectionId, reason]))

  async function resume(connectionId: string | null): Promise<boolean> {
    const reason = reasons.get(connectionId)
    if (reason === undefined) return false
    reasons.delete(connectionId)
    await commits.commit([
      messages.resume(connectionId),
      messages.moveLane(connectionId, ['held'], {
        state: 'queued',
        reason: null,
        nextAttemptAtMs: now(),
        atMs: now(),
        onlyReason: reason,
      }),
    ])
    return true
  }

  return {
    reasonToHold: (connectionId) => reasons.get(connectionId),
    async pause(connectionId, connectionVersion, reason) {
      reasons.set(connectionId, reason)
      const since = new Date(now()).toISOString()
      await commits.commit([
        messages.pause({ connectionId, connectionVersion, reason, since }),
        messages.moveLane(connectionId, ['queued', 'deferred'], {
          state: 'held',
          reason,
          nextAttemptAtMs: null,
          atMs: now(),
        }),
      ])
    },
    resume,
    async resumeChanged(connectionId, presentVersion) {
      const refused = stored.find((pause) => pause.connectionId === connectionId)
      if (refused?.connectionVersion !== presentVersion) await resume(connectionId)
    },
    async holdDeleted(connectionId) {
      await resume(connectionId)
      await commits.commit([
        messages.moveLane(connectionId, ['queued', 'deferred'], {
          state: 'held',
          reason: 'connection-deleted',
          nextAttemptAtMs: null,
          atMs: now(),
        }),
      ])
    },
  }
}
