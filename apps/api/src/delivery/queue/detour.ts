import type { SendOutcome } from '../carrier/carrier.ts'
import type { DueMessage, MessageStore, Settlement, Way } from './message-store.ts'
import type { Write } from '../../writes.ts'

/** The connection through which a message may go while the server of its own is down; undefined where it has to wait. */
export type FindBackup = (
  message: Pick<DueMessage, 'corporationId' | 'sender'>,
) => Promise<Way | undefined>

/** Whether another connection may try a message: never one that a server may already have accepted. */
function mayGoAnotherWay({ doubts }: Pick<DueMessage, 'doubts'>): boolean {
  return doubts === 0
}

/** The same settlement, but that the message goes on at once through a backup where it may and there is one. */
export async function settleByDetour(
  message: DueMessage,
  outcome: SendOutcome,
  settlement: Settlement,
  findBackup: FindBackup,
): Promise<Settlement> {
  const isServerDown = outcome.result === 'unreachable' && outcome.isServerDown
  if (!isServerDown || !mayGoAnotherWay(message) || settlement.state !== 'deferred') {
    return settlement
  }
  const way = await findBackup(message)
  return way === undefined
    ? settlement
    : { ...settlement, state: 'queued', nextAttemptAtMs: settlement.atMs, way }
}

/** What moves waiting messages to the backups of their connection, and to where; nothing where there is none. */
export async function divertWaiting(
  store: Pick<MessageStore, 'moveOne'>,
  waiting: readonly DueMessage[],
  findBackup: FindBackup,
  nowMs: number,
): Promise<{ writes: Write[]; way: Way }[]> {
  const known = new Map<string, Promise<Way | undefined>>()
  const diverted = await Promise.all(
    waiting.filter(mayGoAnotherWay).map(async (message) => {
      const key = `${message.corporationId} ${message.sender}`
      const finding = known.get(key) ?? findBackup(message)
      known.set(key, finding)
      const way = await finding
      if (way === undefined) return []
      const to = {
        state: 'queued' as const,
        reason: null,
        nextAttemptAtMs: nowMs,
        dropBody: false,
        route: way,
        atMs: nowMs,
      }
      return [{ writes: store.moveOne(message.id, ['queued', 'deferred'], to), way }]
    }),
  )
  return diverted.flat()
}
