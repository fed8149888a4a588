import type { Depth, StageId } from '@ehlo/shared'
import { afterEach, expect, test } from 'vitest'
import { planFor, runTest } from '../support/probe/index.ts'
import { keywords, late, startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'

// Each answer comes well within the limit of its stage, and all of them take far longer than a run may: only its own
// deadline can end it.
// Half of it is the room that a busy machine has before and after each deadline.
const answerMs = 800
const stageMs = 20_000
// The first run loads what judges it, on a machine that may be busy; what is found without the deadline is something else.
const graceMs = 1500

let server: ScriptedServer | undefined
afterEach(async () => {
  await server?.close()
})

async function testFor(runMs: number, depth: Depth, onBehalfOf: string[] = []) {
  // Without PIPELINING each command waits for the answer to the one before it.
  server = await startScriptedServer([keywords(['AUTH PLAIN']), late(answerMs)])
  const { host, port } = server
  const startedAt = performance.now()
  const run = await runTest(planFor({ host, port }, { depth, onBehalfOf }), {
    limits: { stageMs, runMs },
  })
  const elapsedMs = performance.now() - startedAt
  // A timer may be a millisecond early.
  expect(elapsedMs).toBeGreaterThanOrEqual(runMs - 1)
  expect(elapsedMs).toBeLessThan(runMs + graceMs)
  // The server was let go of, and no other conversation begun.
  await server.sessions[0]?.ended
  expect(server.sessions).toHaveLength(1)
  return run
}

test.each<[string, number, StageId]>([
  ['the greeting', 0, 'greet'],
  ['the answer to EHLO', 1, 'hello'],
  ['the answer to AUTH', 2, 'authenticate'],
])('a run whose time is over before %s ends there, undecided', async (_what, answers, stage) => {
  const run = await testFor((answers + 0.5) * answerMs, 'envelope')
  expect(run.outcome).toMatchObject({
    authentication: { status: 'inconclusive', stage },
    sender: { status: 'not-tested' },
  })
  expect(run.outcome?.authentication).not.toHaveProperty('reply')
  const at = run.stages.findIndex(({ id }) => id === stage)
  expect(run.stages.map(({ status }) => status)).toEqual(
    run.stages.map((_, index) => (index < at ? 'ok' : index === at ? 'failed' : 'skipped')),
  )
})

test('what was found before the time was over counts, and the rest is undecided', async () => {
  const onBehalfOf = Array.from({ length: 12 }, (_, index) => `team-${index}@lab.test`)
  // Three answers until the login is in, two for the first address; twelve more would take three each.
  const run = await testFor(6 * answerMs, 'envelope', onBehalfOf)
  expect(run.outcome).toMatchObject({
    authentication: { status: 'pass' },
    sender: { status: 'accepted', proof: 'envelope' },
  })
  expect(run.outcome?.onBehalfOf.map(({ status }) => status)).toEqual(
    onBehalfOf.map(() => 'inconclusive'),
  )
  expect(run.stages.at(-1)).toMatchObject({ id: 'envelope', status: 'ok' })
})

test('a message whose answer did not come in time is undecided', async () => {
  // Three answers until the login is in, three for the envelope, two until DATA.
  const run = await testFor(8.5 * answerMs, 'message')
  expect(run.outcome?.sender).toMatchObject({ status: 'inconclusive', stage: 'message' })
  expect(run.stages.at(-1)).toMatchObject({ id: 'message', status: 'failed' })
})
