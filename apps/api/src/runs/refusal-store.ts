import type { Write } from '../writes.ts'

/** When servers refused passwords, each known by a keyed hash of it and of where it went. */
export type RefusalStore = {
  /** Oldest first. */
  timesAfter: (fingerprint: string, after: string) => Promise<string[]>
  add: (refusal: { fingerprint: string; at: string }) => Write
  forget: (fingerprint: string) => Write
  prune: (before: string) => Write
}
