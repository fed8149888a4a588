import type { Corporation } from '@ehlo/shared'
import type { Write } from '../writes.ts'

export type CorporationStore = {
  find: (id: string) => Promise<Corporation | undefined>
  /** Newest first. */
  list: (page: {
    limit: number
    after?: { createdAt: string; id: string } | undefined
  }) => Promise<Corporation[]>
  insert: (corporation: Corporation) => Write
  /** Replaces one that still has this version. */
  replace: (corporation: Corporation, expectedVersion: number) => Write
  /** Ends as `in-use` while it has connections; its tokens go with it. */
  remove: (id: string, expectedVersion: number) => Write
  /**
   * Its first active connection is there: what matches none is refused from now on. Of all corporations where `id` is
   * null. Does nothing the second time.
   */
  settleFallback: (id: string | null, at: string) => Write
  /** The same for one that is new, where a connection of all is already active; `fallback` is what it becomes. */
  settleFallbackOfNew: (id: string, fallback: Corporation['fallback']) => Write
}
