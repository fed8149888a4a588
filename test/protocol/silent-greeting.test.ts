import { afterEach, describe, expect, test } from 'vitest'
import { createDialer } from '../../apps/api/src/network/dialer.ts'
import { createResolver } from '../../apps/api/src/network/resolver.ts'
import { createTestProbe } from '../../apps/api/src/probe/create-test-probe.ts'
import type { RunReport } from '../../apps/api/src/probe/test-plan.ts'
import { createTlsTrust } from '../../apps/api/src/smtp/tls-trust.ts'
import { startHost } from '../support/inspection/host-of-ports.ts'
import { useLab } from '../support/lab/use-lab.ts'
import {
  causesOf,
  openNetwork,
  planFor,
  runTest,
  startProbe,
  textOf,
} from '../support/probe/index.ts'
import { at, silence, startScriptedServer } from '../support/scripted-server/index.ts'
import { useScriptedServers } from '../support/scripted-server/use-scripted-servers.ts'
import type {
  Behaviour,
  Part,
  ScriptedServer,
  ScriptedServerOptions,
} from '../support/scripted-server/index.ts'

// Nobody could wait for these limits: a run that ends has not.
const patient = { stageMs: 60_000, runMs: 60_000, silenceMs: 150, neighbourMs: 60_000 }
const scripted = useScriptedServers()
const { servers } = scripted

async function startServer(
  parts: Part[],
  options: Partial<ScriptedServerOptions> = {},
): Promise<ScriptedServer> {
  const server = await startScriptedServer(parts, { tls: scripted.certificate, ...options })
  servers.push(server)
  return server
}

async function runAgainst(
  { host, port }: Pick<ScriptedServer, 'host' | 'port'>,
  limits: Parameters<typeof runTest>[1] = {},
  signal?: AbortSignal,
) {
  const plan = planFor({ host, port, encryption: 'starttls' })
  return await runTest(
    plan,
    { rootPem: scripted.authority.rootPem, limits: patient, ...limits },
    signal,
  )
}

function greetingOf({ stages }: RunReport) {
  return stages.find(({ id }) => id === 'greet')
}

describe('TLS spoken from the first byte', () => {
  const lab = useLab()
  const { kari } = lab.accounts

  test.each(['starttls', 'none'] as const)(
    'a real Postfix on 465 tested with %s: the same findings as at the end of the wait, within seconds',
    async (encryption) => {
      const plan = planFor(
        { host: lab.hosts.mail.name, port: 465, encryption },
        { password: kari.password, sender: kari.address },
      )
      const options = { dnsServer: lab.dns.server, rootPem: lab.rootPem }
      const startedAt = performance.now()
      const [run, waited] = await Promise.all([
        // The limits of every test.
        runTest(plan, { ...options, limits: {} }).then((report) => ({
          ...report,
          elapsedMs: performance.now() - startedAt,
        })),
        runTest(plan, {
          ...options,
          limits: { stageMs: 1000, silenceMs: 60_000, neighbourMs: 3000 },
        }),
      ])
      // The whole wait is 20 seconds, and this machine may be busy.
      expect(run.elapsedMs).toBeLessThan(15_000)
      expect(causesOf(run)[0]).toBe('plaintext-on-tls-port')
      expect(run.findings).toEqual(waited.findings)
      expect(run.outcome).toEqual(waited.outcome)
      expect(run.alternatives).toEqual(waited.alternatives)
      expect(tableOf(run)).toEqual(tableOf(waited))
      expect(textOf(run.transcript)).toMatch(/no greeting within 3 s.*answered in TLS/)
    },
  )

  test('the silence of 465 in clear is not waited for either when the other ports are looked at', async () => {
    const plan = planFor({ host: lab.hosts.mail.name, port: 587, encryption: 'tls' })
    const run = await runTest(plan, {
      dnsServer: lab.dns.server,
      rootPem: lab.rootPem,
      limits: { neighbourMs: 30_000 },
    })
    expect(run.elapsedMs).toBeLessThan(10_000)
    expect(causesOf(run)[0]).toBe('implicit-tls-on-starttls-port')
    expect(run.alternatives.map(({ port }) => port)).toEqual([465, 587])
    expect(tableOf(run)).toContain('465 starttls 4 timeout ')
  })

  test('it is looked at once, without a password, and not again with the other ports', async () => {
    const server = await startServer([], { isImplicitTls: true })
    const run = await runAgainst(server)
    expect(causesOf(run)[0]).toBe('plaintext-on-tls-port')
    expect(run.alternatives).toEqual([{ host: server.host, port: server.port, encryption: 'tls' }])
    await server.sessions[1]?.ended
    expect(server.sessions.map(({ lines }) => lines)).toEqual([
      [],
      [expect.stringMatching(/^EHLO/), 'QUIT'],
    ])
  })

  test('its address is not looked up a second time', async () => {
    const { host, port } = await startServer([], { isImplicitTls: true })
    const dialer = createDialer({
      resolver: createResolver({ servers: [] }),
      policy: openNetwork,
    })
    const lookedUp: number[] = []
    const probe = createTestProbe({
      dialer: {
        ...dialer,
        resolve(name, at, ...rest) {
          lookedUp.push(at)
          return dialer.resolve(name, at, ...rest)
        },
      },
      mailboxes: { dialer, ask: () => Promise.reject(new Error('No mailbox is read.')) },
      trust: createTlsTrust([scripted.authority.rootPem]),
      limits: patient,
    })
    const plan = planFor({ host, port, encryption: 'none' })
    const run = await probe(plan, () => undefined, new AbortController().signal)
    expect(causesOf(run)[0]).toBe('plaintext-on-tls-port')
    expect(lookedUp.filter((one) => one === port)).toEqual([port])
  })

  test('one whose certificate is refused ends the wait as well', async () => {
    const server = await startServer([], { isImplicitTls: true })
    const { host, port } = server
    const run = await runTest(planFor({ host, port }), { limits: patient })
    expect(causesOf(run)[0]).toBe('plaintext-on-tls-port')
    expect(run.alternatives).toEqual([])
    expect(server.sessions).toHaveLength(2)
  })

  test('one that is too old for ours ends the wait as well', async () => {
    const old = {
      minVersion: 'TLSv1',
      maxVersion: 'TLSv1.1',
      ciphers: 'DEFAULT:@SECLEVEL=0',
    } as const
    const server = await startServer([], {
      isImplicitTls: true,
      tls: { ...scripted.certificate, ...old },
    })
    const run = await runAgainst(server)
    expect(greetingOf(run)?.status).toBe('failed')
    expect(causesOf(run)).toEqual(['plaintext-on-tls-port'])
    expect(run.alternatives).toEqual([])
    expect(server.sessions).toHaveLength(2)
  })
})

describe('where submission begins in cleartext', () => {
  const host = startHost()
  afterEach(() => host.close())
  const isImplicitTls = true

  test.each([587, 2525])(
    'TLS is looked for at %i once a pause before greeting is over',
    async (port) => {
      await host.listen(port, [], { tls: scripted.certificate, isImplicitTls })
      const run = await runAgainst({ host: host.address, port })
      expect(causesOf(run)[0]).toBe('plaintext-on-tls-port')
      expect(textOf(run.transcript)).toMatch(/no greeting within 0\.3 s.*answered in TLS/)
    },
  )

  test('at 25 nobody speaks out of turn while a greeting is waited for; TLS there is found afterwards', async () => {
    const server = await host.listen(25, [], { tls: scripted.certificate, isImplicitTls })
    const limits = { ...patient, stageMs: 1000, neighbourMs: 3000 }
    const run = await runAgainst({ host: host.address, port: 25 }, { limits })
    expect(greetingOf(run)?.elapsedMs).toBeGreaterThan(950)
    expect(textOf(run.transcript)).not.toContain('no greeting')
    expect(causesOf(run)[0]).toBe('plaintext-on-tls-port')
    // The two looks afterwards.
    expect(server.sessions).toHaveLength(3)
  })
})

describe('a greeting that comes late', () => {
  test.each([
    ['is silent to a ClientHello too', silence()],
    ['hangs up on a ClientHello', (session) => session.destroyAfterSending()],
    ['answers a ClientHello in clear', (session) => session.reply('521 Out of turn')],
  ] as const satisfies [string, Behaviour][])(
    'is waited for where the server %s',
    async (_name, meets) => {
      const looked = Promise.withResolvers<void>()
      const server = await startServer([
        at('connect', async (session) => {
          looked.resolve()
          await meets(session, '')
        }),
        at(
          'connect',
          async (session) => {
            await looked.promise
            await session.reply('220 late.test ESMTP')
          },
          { times: 1 },
        ),
      ])
      const run = await runAgainst(server)
      expect(run.outcome?.authentication.status).toBe('pass')
      expect(run.findings).toEqual([])
      expect(server.sessions).toHaveLength(2)
      await server.sessions[1]?.ended
    },
  )

  test('and has begun is no silence: the server speaks cleartext', async () => {
    const server = await startServer([at('connect', (session) => session.send('220-wait\r\n'))])
    const run = await runAgainst(server, {
      limits: { ...patient, stageMs: 2000, silenceMs: 1000, neighbourMs: 300 },
    })
    expect(greetingOf(run)?.elapsedMs).toBeGreaterThan(1900)
    // The two looks afterwards alone.
    expect(server.sessions).toHaveLength(3)
  })
})

test('a greeting that came while this process was busy is no silence', async () => {
  const waiting = Promise.withResolvers<void>()
  // Longer than a busy machine takes to send a greeting; and the process is busy until the wait for it is long over.
  const limits = { ...patient, silenceMs: 1000 }
  const server = await startServer([
    at('connect', async (session) => {
      await waiting.promise
      await session.reply('220 busy.test ESMTP')
      const until = performance.now() + 1.5 * limits.silenceMs
      while (performance.now() < until);
    }),
  ])
  const { host, port } = server
  const probe = startProbe({ rootPem: scripted.authority.rootPem, limits })
  const run = await probe(
    planFor({ host, port, encryption: 'starttls' }),
    ({ type, data }) => {
      if (type === 'stage' && data.id === 'greet') setImmediate(waiting.resolve)
    },
    new AbortController().signal,
  )
  expect(run.findings).toEqual([])
  expect(server.sessions).toHaveLength(1)
})

test('a port that is silent to everything takes its limit, as ever', async () => {
  const server = await startServer([at('connect', silence())])
  const limits = { ...patient, stageMs: 700, neighbourMs: 300 }
  const run = await runAgainst(server, { limits })
  expect(greetingOf(run)?.elapsedMs).toBeGreaterThan(650)
  expect(causesOf(run)[0]).toBe('greeting-timeout')
  expect(textOf(run.transcript)).not.toContain('no greeting')
})

describe('cancelling while the port is tried with TLS', () => {
  test.each([
    ['before it answers', false],
    ['after it answered', true],
  ] as const)('%s ends the run and the look at once', async (_name, isImplicitTls) => {
    const controller = new AbortController()
    const abort: Behaviour = (session) => {
      controller.abort()
      return session.ended
    }
    const server = await startServer(
      [at('connect', abort), ...(isImplicitTls ? [] : [at('connect', silence(), { times: 1 })])],
      { isImplicitTls },
    )
    const run = await runAgainst(server, {}, controller.signal)
    expect(greetingOf(run)?.status).toBe('failed')
    await server.sessions[1]?.ended
    expect(server.sessions).toHaveLength(2)
  })
})

/** What the other ports answered, without how long it took. */
function tableOf({ ports = [] }: RunReport) {
  return ports
    .map(({ port, encryption, family, result, protocol }) =>
      [port, encryption, family, result, protocol].join(' '),
    )
    .toSorted()
}
