import { expect, test } from 'vitest'
import { planFor, runTest } from '../support/probe/index.ts'
import { startScriptedServer } from '../support/scripted-server/index.ts'

test('many messages go no faster than providers accept, over one login', async () => {
  const server = await startScriptedServer()
  const { host, port } = server
  const pacePeriodMs = 6000
  const onBehalfOf = Array.from({ length: 29 }, (_, index) => `team-${index}@lab.test`)
  const plan = planFor({ host, port }, { depth: 'message', onBehalfOf })
  const run = await runTest(plan, { limits: { runMs: 40_000, stageMs: 20_000, pacePeriodMs } })
  await server.close()
  expect(run.outcome?.onBehalfOf.map(({ status }) => status)).toEqual(
    onBehalfOf.map(() => 'accepted'),
  )
  expect(server.sessions.flatMap(({ logins }) => logins)).toHaveLength(1)
  const starts = run.transcript
    .filter(({ text }) => text === 'DATA')
    .map(({ elapsedMs }) => elapsedMs)
  expect(starts).toHaveLength(30)
  // The first 25 at once, the others a period after those before them.
  expect(starts[24]! - starts[0]!).toBeLessThan(pacePeriodMs * 0.7)
  expect(starts[25]! - starts[0]!).toBeGreaterThan(pacePeriodMs * 0.7)
})
