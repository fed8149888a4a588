import { afterEach, expect, test } from 'vitest'
import { startHost } from '../support/inspection/host-of-ports.ts'
import { planFor, runTest } from '../support/probe/index.ts'
import { at, closeConnection, silence } from '../support/scripted-server/index.ts'

// The first run of a process also loads what explains it, within two of these.
const neighbourMs = 2000
const host = startHost()
afterEach(() => host.close())

test('neighbours that never answer take the time of one, not of each', async () => {
  const silent = at('connect', silence())
  const servers = await Promise.all([
    // What is tested hangs up at once, so that almost all of the time goes to the neighbours.
    host.listen(587, [silent, at('connect', closeConnection(), { times: 1 })]),
    ...[25, 465, 2525].map((port) => host.listen(port, [silent])),
  ])
  const plan = planFor({ host: host.address, port: 587, encryption: 'starttls' })
  const run = await runTest(plan, { limits: { neighbourMs } })
  // Two looks at each port, one of them for implicit TLS: in turn they took eight limits, port by port four.
  expect(servers.map(({ sessions }) => sessions.length)).toEqual([3, 2, 2, 2])
  const silentPorts = run.ports?.filter(({ result }) => result === 'timeout')
  expect(new Set(silentPorts?.map(({ port }) => port))).toEqual(new Set([25, 465, 2525]))
  expect(run.elapsedMs).toBeGreaterThanOrEqual(neighbourMs)
  expect(run.elapsedMs).toBeLessThan(3 * neighbourMs)
})
