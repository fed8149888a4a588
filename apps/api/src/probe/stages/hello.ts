import { waitForTicket } from '../../smtp/ticket-wait.ts'
import { defineStage } from '../stage.ts'
import type { Collected } from '../stage.ts'
import type { TestRun } from '../test-run.ts'

export const hello = defineStage({ id: 'hello', slice: 'hello', collect: sayHello })

/** EHLO once more inside TLS, which may offer something else (RFC 3207 §4.2). */
export const helloSecured = defineStage({
  id: 'hello',
  slice: 'helloSecured',
  async collect(run) {
    await waitForTicket(run.session!, run.roundTripMs)
    return await sayHello(run)
  },
})

async function sayHello(run: TestRun): Promise<Collected<'hello'>> {
  const session = run.session!
  session.limit(run.limits.stageMs)
  const startedAt = performance.now()
  const answer = await session.hello(run.egress.ehloName)
  run.roundTripMs = Math.max(run.roundTripMs, performance.now() - startedAt)
  if (answer.status === 'failed') return { observation: answer }
  const { reply } = answer
  return session.capabilities === undefined
    ? { observation: { status: 'failed', failure: { kind: 'reply', reply } }, reply }
    : { observation: { status: 'observed', value: session.capabilities }, reply }
}
