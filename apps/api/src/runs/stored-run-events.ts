import type { Run } from '@ehlo/shared'
import type { LoggedEvent } from './event-log.ts'

/**
 * The events of a run whose log is gone (it ended long ago, or before a restart): `run`, then `result`. Whoever
 * resumes has not seen `result`, or would not have come back, so it always gets a higher id than theirs.
 */
export async function* followStored(run: Run, after: number): AsyncGenerator<LoggedEvent[]> {
  const data = JSON.stringify(run)
  const result: LoggedEvent = { id: Math.max(after, 1) + 1, type: 'result', data }
  yield after === 0 ? [{ id: 1, type: 'run', data }, result] : [result]
}
