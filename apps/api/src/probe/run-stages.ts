import type { Stage as StageRecord } from '@ehlo/shared'
import type { Stage } from './stage.ts'
import { hasFailed } from './stage-status.ts'
import type { TestRun } from './test-run.ts'

/** Runs the stages in order until one cannot be passed; those after it are skipped, not failed. */
export async function runStages(
  run: TestRun,
  stages: readonly Stage[],
  report: (stage: StageRecord) => void,
): Promise<StageRecord[]> {
  const records: StageRecord[] = []
  let isOver = false
  for (const stage of stages) {
    if (isOver) {
      records.push({ id: stage.id, status: 'skipped', elapsedMs: 0 })
      continue
    }
    report({ id: stage.id, status: 'running', elapsedMs: 0 })
    const startedAt = performance.now()
    const { observation, reply } = await stage.collect(run)
    const failed = hasFailed(stage.slice, observation)
    const record: StageRecord = {
      id: stage.id,
      status: failed ? 'failed' : observation.status === 'observed' ? 'ok' : 'skipped',
      elapsedMs: performance.now() - startedAt,
      ...(reply === undefined ? {} : { reply }),
    }
    records.push(record)
    isOver = failed
    report(record)
  }
  for (const record of records) if (record.status === 'skipped') report(record)
  return records
}
