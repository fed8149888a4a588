import { Refusal } from '../refusal.ts'
import type { ExpectedVersion } from './connections.ts'

/** Refuses where someone else was faster than whoever names this version. */
export function checkVersion(version: number, expected: ExpectedVersion): void {
  if (expected !== 'any' && expected !== version) throw new Refusal('stale-version')
}
