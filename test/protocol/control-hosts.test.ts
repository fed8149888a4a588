import { once } from 'node:events'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { planFor, runTest } from '../support/probe/index.ts'

// Nobody listens there, on any address of loopback.
const host = '127.0.0.1'
const port = await closedPort()

test('a port that a host known to answer at it refuses as well is blocked by the network', async () => {
  expect(await causesWith({ host: '127.0.0.2', port })).toContain('port-blocked')
})

test('a host that is known to answer at another port proves nothing by its silence at this one', async () => {
  const causes = await causesWith({ host: '127.0.0.2', port: 443 })
  expect(causes).toContain('connection-refused')
  expect(causes).not.toContain('port-blocked')
})

async function causesWith(controlHost: { host: string; port: number }) {
  const { findings } = await runTest(planFor({ host, port }), { controlHosts: [controlHost] })
  return findings.map(({ cause }) => cause)
}

async function closedPort(): Promise<number> {
  const server = createServer().listen(0, host)
  await once(server, 'listening')
  const { port: free } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return free
}
