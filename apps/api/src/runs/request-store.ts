import type { Write } from '../writes.ts'

/** What an Idempotency-Key of a token led to. */
type RememberedRequest = {
  ownerId: string
  key: string
  /** Keyed hash of method, path and body: the same key with another request is a conflict. */
  requestHash: string
  /** The run or message that answers it. */
  targetId: string
  createdAt: string
}

/** Keys live 24 hours: callers pass the time before which a key is forgotten. */
export type RequestStore = {
  find: (
    ownerId: string,
    key: string,
    forgottenBefore: string,
  ) => Promise<RememberedRequest | undefined>
  /** Put beside the insert of the target: the list ends as `taken` where two requests race for one key. */
  remember: (request: RememberedRequest, forgottenBefore: string) => Write[]
  prune: (forgottenBefore: string) => Write
}
