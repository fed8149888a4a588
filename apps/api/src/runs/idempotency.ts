import type { Principal } from '../access/principal.ts'
import { Refusal } from '../refusal.ts'
import type { Write } from '../writes.ts'
import type { RequestStore } from './request-store.ts'

const keyLifeMs = 24 * 60 * 60 * 1000

/** An `Idempotency-Key` and a keyed hash of the request it came with: bodies hold passwords. */
export type KeyedRequest = { key: string; requestHash: string }

/**
 * Makes what a request starts happen once a key. `start` gets the writes that remember the key, to be done together
 * with the insert of what it starts, and answers the id of that.
 */
export type Once = (
  by: Principal,
  request: KeyedRequest | undefined,
  start: (remember: (targetId: string) => Write[]) => Promise<string>,
) => Promise<string>

export function createOnce(store: RequestStore, now: () => number): Once {
  /** One request of a key at a time: the second of a double click finds what the first one started. */
  const queues = new Map<string, Promise<unknown>>()

  const startOrFind = async (
    ownerId: string,
    { key, requestHash }: KeyedRequest,
    start: Parameters<Once>[2],
  ): Promise<string> => {
    const at = now()
    const forgottenBefore = new Date(at - keyLifeMs).toISOString()
    const earlier = await store.find(ownerId, key, forgottenBefore)
    if (earlier === undefined) {
      const createdAt = new Date(at).toISOString()
      return start((targetId) =>
        store.remember({ ownerId, key, requestHash, targetId, createdAt }, forgottenBefore),
      )
    }
    if (earlier.requestHash !== requestHash) throw new Refusal('idempotency-conflict')
    return earlier.targetId
  }

  return async (by, request, start) => {
    if (request === undefined) return start(() => [])
    const name = `${by.tokenId} ${request.key}`
    const before = queues.get(name)
    const turn = (async () => {
      await before?.catch(() => undefined)
      return startOrFind(by.tokenId, request, start)
    })()
    queues.set(name, turn)
    try {
      return await turn
    } finally {
      if (queues.get(name) === turn) queues.delete(name)
    }
  }
}
