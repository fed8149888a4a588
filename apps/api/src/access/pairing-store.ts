import type { Role } from '@ehlo/shared'
import type { Write } from '../writes.ts'

type Pairing = { codeHash: string; role: Role; expiresAt: string; failedTries: number }

export type PairingStore = {
  find: (codeHash: string) => Promise<Pairing | undefined>
  insert: (pairing: Pairing) => Write
  /** Ends as `stale` where it is gone: a code pairs once. */
  take: (codeHash: string) => Write
  /** A wrong code was a try at every code that waits. */
  countFailedTry: () => Write
  /** Drops what expired before, and what has had this many tries. */
  prune: (expiredBefore: string, spentTries: number) => Write
}
