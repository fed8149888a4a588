import { describe, expect, it } from 'vitest'
import type { Run } from '@ehlo/shared'
import type { Probe } from '../../../apps/api/src/probe/test-plan.ts'
import { startLiveRun } from '../../../apps/api/src/runs/live-run.ts'

const beginning = {
  id: 'r1',
  kind: 'test',
  startedAt: '2026-01-01T00:00:00.000Z',
  startedBy: 'Kari',
  findings: [],
} as const

function start(probe: Probe<undefined>, times: { deadlineMs: number; graceMs?: number }) {
  const concluded: Run[] = []
  const run = startLiveRun({
    beginning: { ...beginning, findings: [] },
    ownerId: 'kari',
    probe,
    plan: undefined,
    conclude: async (ended) => void concluded.push(ended),
    reportFault: () => {},
    ...times,
  })
  return { run, concluded }
}

const never = new Promise<never>(() => {})

describe('a run', () => {
  it('ends at its deadline, with what was seen until then', async () => {
    const { run, concluded } = start(
      async (_plan, report) => {
        report({ type: 'stage', data: { id: 'resolve', status: 'ok', elapsedMs: 1 } })
        report({ type: 'stage', data: { id: 'connect', status: 'running', elapsedMs: 0 } })
        return never
      },
      { deadlineMs: 20, graceMs: 1 },
    )
    const ended = await run.ended
    expect(ended.state).toBe('cancelled')
    expect(ended.stages.map(({ id, status }) => [id, status])).toEqual([
      ['resolve', 'ok'],
      ['connect', 'failed'],
    ])
    expect(ended.transcript).toMatchObject([
      { from: 'note', text: 'Stopped: a run ends after 0.02 s.' },
    ])
    expect(concluded).toEqual([ended])
    expect(run.look()).toBe(ended)
  })

  it('shows what its probe has found so far, and keeps it where the probe never answers', async () => {
    const certificate = { chain: [], trusted: true, nameMatch: true, daysLeft: 9 }
    const { run } = start(
      async (_plan, _report, _signal, offerGlimpse) => {
        offerGlimpse?.(() => ({ certificate }))
        return never
      },
      { deadlineMs: 20, graceMs: 1 },
    )
    expect(run.look()).toMatchObject({ id: 'r1', state: 'running', certificate })
    expect(await run.ended).toMatchObject({ state: 'cancelled', certificate })
  })

  it('says nothing more after its result, though its probe goes on', async () => {
    let sayMore = () => {}
    const { run } = start(
      async (_plan, report) => {
        sayMore = () => report({ type: 'stage', data: { id: 'greet', status: 'ok', elapsedMs: 1 } })
        return never
      },
      { deadlineMs: 60_000, graceMs: 1 },
    )
    run.stop('Enough.')
    const ended = await run.ended
    sayMore()
    expect(run.look()).toBe(ended)
    const types: string[] = []
    for await (const batch of run.log.follow(0, new AbortController().signal)) {
      types.push(...batch.map(({ type }) => type))
    }
    expect(types).toEqual(['run', 'result'])
  })

  it('is stopped once: the first reason stays', async () => {
    const { run } = start(async () => never, { deadlineMs: 60_000, graceMs: 1 })
    run.stop('Cancelled by Kari.')
    run.stop('Cancelled by Ola.')
    expect((await run.ended).transcript.at(-1)?.text).toBe('Cancelled by Kari.')
  })

  it('keeps both halves of STARTTLS apart: hello comes twice', async () => {
    const { run } = start(
      async (_plan, report) => {
        for (const status of ['running', 'ok', 'running', 'ok'] as const) {
          report({ type: 'stage', data: { id: 'hello', status, elapsedMs: 1 } })
        }
        return never
      },
      { deadlineMs: 60_000, graceMs: 1 },
    )
    expect(run.look().stages).toHaveLength(2)
    run.stop('Enough.')
    await run.ended
  })
})
