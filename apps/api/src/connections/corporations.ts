import type { Corporation, CorporationChange, NewCorporation, Page } from '@ehlo/shared'
import type { Principal } from '../access/principal.ts'
import type { ExpectedVersion } from './connections.ts'

export type Corporations = {
  add: (by: Principal, input: NewCorporation) => Promise<Corporation>
  /** Refuses 404 and 412. */
  amend: (
    by: Principal,
    id: string,
    expected: ExpectedVersion,
    change: CorporationChange,
  ) => Promise<Corporation>
  /** Refuses 404, 412, and 409 `corporation-in-use` while it has connections. */
  remove: (by: Principal, id: string, expected: ExpectedVersion) => Promise<void>
  /** Refuses 404. */
  find: (id: string) => Promise<Corporation>
  /** Newest first. */
  list: (page: { limit: number; cursor?: string | undefined }) => Promise<Page<Corporation>>
}
