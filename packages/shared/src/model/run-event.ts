import type { Finding } from './finding.ts'
import type { Run, TranscriptLine } from './run.ts'
import type { Stage } from './stage.ts'

/**
 * What a run says while it goes. On the wire each is one server-sent event: `event` is the type, `data` the
 * payload as JSON, `id` counts from 1. `run` comes first, `result` (the whole Run) last.
 */
export type RunEvent =
  | { type: 'run'; data: Run }
  | { type: 'stage'; data: Stage }
  | { type: 'line'; data: TranscriptLine }
  | { type: 'finding'; data: Finding }
  | { type: 'result'; data: Run }
