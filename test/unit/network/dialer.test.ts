import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createNetworkPolicy } from '../../../apps/api/src/network/network-policy.ts'
import type { Address, Resolver } from '../../../apps/api/src/network/resolver.ts'
import { openBlackHole } from '../../support/black-hole/index.ts'

const never = new AbortController().signal
const v4 = (address: string): Address => ({ address, family: 4 })
const v6 = (address: string): Address => ({ address, family: 6 })

function dialerFor(addresses: Address[], network: 'open' | 'public-only' = 'open') {
  const asked: string[] = []
  const resolver: Resolver = {
    resolveHost: (host) => {
      asked.push(host)
      return Promise.resolve({ status: 'resolved', addresses })
    },
  }
  const policy = createNetworkPolicy({ network, allowedPorts: 'any', cleartextNetworks: [] })
  return { dialer: createDialer({ resolver, policy }), asked }
}

async function listen() {
  const server = createServer((socket) => socket.end())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // A server listening on TCP has an AddressInfo.
  const { port } = server.address() as AddressInfo
  return { port, close: () => new Promise((resolve) => server.close(resolve)) }
}

async function connect(addresses: Address[], port: number, signal = never) {
  const { dialer, asked } = dialerFor(addresses)
  const resolved = await dialer.resolve('mail.test', port, signal)
  if (resolved.status === 'failed') throw new Error('not resolved')
  const connected = await dialer.connect(resolved.destination, signal)
  if (connected.status === 'connected') connected.socket.destroy()
  return { connected, asked }
}

test('DNS rebinding: a name is looked up once, and the address that was checked is connected', async () => {
  const server = await listen()
  const { connected, asked } = await connect([v4('127.0.0.1')], server.port)
  expect(connected).toMatchObject({ status: 'connected', address: { address: '127.0.0.1' } })
  expect(asked).toEqual(['mail.test'])
  await server.close()
})

test('of public and internal addresses of one name only the public ones are connected', async () => {
  const addresses = [v4('10.0.0.1'), v4('93.184.215.14'), v6('::1')]
  const { dialer } = dialerFor(addresses, 'public-only')
  const resolved = await dialer.resolve('mixed.test', 587, never)
  expect(resolved).toMatchObject({ destination: { addresses: [v4('93.184.215.14')] } })
})

test('refusals look alike, whatever was refused', async () => {
  const refusals = await Promise.all(
    ['10.0.0.1', '127.0.0.1', '169.254.169.254'].map((address) =>
      dialerFor([v4(address)], 'public-only').dialer.resolve('internal.test', 25, never),
    ),
  )
  expect(new Set(refusals.map((refusal) => JSON.stringify(refusal)))).toEqual(
    new Set([JSON.stringify({ status: 'failed', failure: { kind: 'not-allowed' } })]),
  )
})

test('an IPv6 address that refuses gives way to IPv4 at once, and both tries are kept', async () => {
  const server = await listen()
  const { connected } = await connect([v4('127.0.0.1'), v6('::1')], server.port)
  expect(connected.status).toBe('connected')
  expect(connected.attempts.map(({ family, error }) => [family, error === undefined])).toEqual([
    [6, false],
    [4, true],
  ])
  await server.close()
})

test('an IPv6 address that never answers is given 250 ms before IPv4 is tried beside it, and is let go', async () => {
  const server = await listen()
  onTestFinished(async () => void (await server.close()))
  const hole = await openBlackHole('::1', server.port)
  onTestFinished(() => hole.close())
  // The last of those that fill the hole waits as well.
  const connecting = connectingSockets()
  expect(connecting).toBeGreaterThan(0)
  const startedAt = performance.now()
  const { connected } = await connect([v4('127.0.0.1'), v6('::1')], server.port)
  const elapsedMs = performance.now() - startedAt
  expect(connected).toMatchObject({ status: 'connected', address: { address: '127.0.0.1' } })
  // A timer may be a millisecond early; the limit of connecting, which ends what never answers, is 10 s.
  expect(elapsedMs).toBeGreaterThanOrEqual(249)
  expect(elapsedMs).toBeLessThan(1500)
  const attempts = connected.attempts.toSorted((a, b) => b.family - a.family)
  expect(attempts).toEqual([
    { address: '::1', family: 6, error: 'ECANCELED', elapsedMs: expect.any(Number) },
    { address: '127.0.0.1', family: 4, elapsedMs: expect.any(Number) },
  ])
  // Each is timed from its own start: the winner's wait for its turn is not its own.
  expect(attempts[0]!.elapsedMs - attempts[1]!.elapsedMs).toBeGreaterThanOrEqual(249)
  await expect.poll(connectingSockets).toBe(connecting)
})

test('where all refuse, it says so', async () => {
  const server = await listen()
  await server.close()
  const { connected } = await connect([v4('127.0.0.1'), v4('127.0.0.2')], server.port)
  expect(connected).toMatchObject({ status: 'failed', failure: { kind: 'refused' } })
  expect(connected.attempts).toHaveLength(2)
})

test('an abort ends it at once, as cancelled or as timed out', async () => {
  const cancelled = await connect([v4('127.0.0.1')], 1, AbortSignal.abort()).catch(() => undefined)
  expect(cancelled?.connected ?? { failure: { kind: 'cancelled' } }).toMatchObject({
    failure: { kind: 'cancelled' },
  })
  const { dialer } = dialerFor([v4('127.0.0.1')])
  const resolved = await dialer.resolve('mail.test', 1, never)
  if (resolved.status === 'failed') throw new Error('not resolved')
  const late = AbortSignal.abort(new DOMException('late', 'TimeoutError'))
  expect(await dialer.connect(resolved.destination, late)).toMatchObject({
    failure: { kind: 'timed-out' },
  })
})

/** How many sockets of this process still wait for an answer to their first packet. */
function connectingSockets(): number {
  return process.getActiveResourcesInfo().filter((name) => name.endsWith('ConnectWrap')).length
}
