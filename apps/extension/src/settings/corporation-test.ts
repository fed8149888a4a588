import { storage } from 'wxt/utils/storage'
import type { Failure } from '../api/answer.ts'
import type { Tone } from '../state/verdict.ts'

/** One connection of a corporation that is tested as a whole. */
export type CorporationTestItem = {
  connectionId: string
  /** Sent with the order, so that a worker that was ended in the middle does not test anything twice. */
  key: string
  /** Who it could send as, where its login is no address. */
  sender?: string
} & (
  | { state: 'waiting' }
  | { state: 'running'; runId: string }
  | { state: 'ended'; runId: string; tone: Tone }
  | { state: 'refused'; failure: Failure }
  | { state: 'cancelled' }
)

/**
 * A test of all connections of a corporation (`null`: those of all corporations), as far as it has come. The worker
 * alone writes it, since it goes on when no page is open.
 */
export type CorporationTest = {
  corporationId: string | null
  /** Undefined until the API has told which connections there are. */
  items: CorporationTestItem[] | undefined
  /** Why there are none. */
  failure?: Failure
}

export const corporationTestItem = storage.defineItem<CorporationTest | null>(
  'session:corporationTest',
  { fallback: null },
)

export function isOver({ items, failure }: CorporationTest): boolean {
  if (failure !== undefined) return true
  return (
    items !== undefined && items.every(({ state }) => state !== 'waiting' && state !== 'running')
  )
}
