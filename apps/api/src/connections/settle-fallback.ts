import type { Connection } from '@ehlo/shared'
import type { Write } from '../writes.ts'
import type { CorporationStore } from './corporation-store.ts'

/**
 * From its first active connection on, a corporation's mail that matches none is refused instead of sent through the
 * system relay, unless a person says otherwise later (DESIGN §2). A connection of all is every corporation's.
 */
export function settleFallbackBy(
  { active, corporationId }: Pick<Connection, 'active' | 'corporationId'>,
  corporations: Pick<CorporationStore, 'settleFallback'>,
  at: Date,
): Write[] {
  return active ? [corporations.settleFallback(corporationId, at.toISOString())] : []
}
