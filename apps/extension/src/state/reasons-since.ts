import { compareRuns } from '@ehlo/shared/comparison'
import type { RunChange } from '@ehlo/shared/comparison'
import type { Run } from '@ehlo/shared'

/**
 * What changed since a good run and may be why a later one failed. How that ended is none of it; that it was asked about an
 * address which nobody asked about before may be, unless it was taken.
 */
export function reasonsSince(good: Run, run: Run): RunChange[] {
  return compareRuns(good, run).filter((change) =>
    change.about === 'identity'
      ? change.before === 'not-tested' && change.after !== 'accepted'
      : change.about !== 'login' && change.about !== 'failed-stage',
  )
}
