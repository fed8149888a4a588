import type { Run, RunEvent, Stage } from '@ehlo/shared'

/** The run as it is after one more event. */
export function applyRunEvent(run: Run | undefined, event: RunEvent): Run | undefined {
  if (event.type === 'run' || event.type === 'result') return event.data
  if (run === undefined) return undefined
  switch (event.type) {
    case 'stage':
      return { ...run, stages: withStage(run.stages, event.data) }
    case 'line':
      return { ...run, transcript: [...run.transcript, event.data] }
    case 'finding':
      return { ...run, findings: [...run.findings, event.data] }
  }
}

/** A stage is said at its start and at its end; `hello` comes twice with STARTTLS. */
function withStage(stages: Stage[], stage: Stage): Stage[] {
  const started = stages.findLastIndex(({ id, status }) => id === stage.id && status === 'running')
  return started < 0 ? [...stages, stage] : stages.with(started, stage)
}
