import { describe, expect, test } from 'vitest'
import { causesOf, planFor, runTest, shortLimits, textOf } from '../support/probe/index.ts'
import {
  at,
  closeConnection,
  drip,
  endlessLine,
  endlessLines,
  garbage,
  greeting,
  halfClose,
  injectAfterStarttls,
  keywords,
  offerStarttls,
  reply,
  resetConnection,
  silence,
  startScriptedServer,
} from '../support/scripted-server/index.ts'
import { useScriptedServers } from '../support/scripted-server/use-scripted-servers.ts'
import type { Behaviour, Part, ScriptedServer, Step } from '../support/scripted-server/index.ts'

const mostBytes = 256 * 1024
const scripted = useScriptedServers()
const { servers } = scripted

async function startServer(parts: Part[], isImplicitTls = false): Promise<ScriptedServer> {
  const server = await startScriptedServer(parts, { tls: scripted.certificate, isImplicitTls })
  servers.push(server)
  return server
}

async function testAgainst(parts: Part[], encryption: 'none' | 'starttls' = 'none') {
  const { host, port } = await startServer(parts)
  const startedAt = performance.now()
  const run = await runTest(planFor({ host, port, encryption }, { depth: 'envelope' }), {
    rootPem: scripted.authority.rootPem,
  })
  expect(performance.now() - startedAt).toBeLessThan(shortLimits.runMs + 1000)
  expect(run.highWaterBytes).toBeLessThanOrEqual(mostBytes)
  return run
}

const steps = ['connect', 'ehlo', 'auth', 'mail'] as const satisfies readonly Step[]
const floods = {
  '10 MB without a line end': () => endlessLine(10 * 1024 * 1024),
  'lines without end': () => endlessLines(250),
  'long lines without end': () => endlessLines(250, Infinity, 'x'.repeat(4000)),
  'a byte at a time': () => drip('250 and so on and so on', 100),
  noise: () => garbage(100_000),
  silence: () => silence(),
  'a reset': () => resetConnection(),
  'a hang-up': () => closeConnection(),
  'a half-closed connection': () => halfClose(),
}

describe.each(steps)('at %s', (step) => {
  test.each(Object.entries(floods))(
    '%s ends the run within its limits and is never held beyond 256 kB',
    async (_name, behave) => {
      const run = await testAgainst([at(step, behave())])
      expect(run.stages.filter(({ status }) => status === 'failed')).toHaveLength(1)
      expect(run.outcome?.sender.status).not.toBe('accepted')
    },
  )
})

describe('where one session takes the place of another, neither is held beyond 256 kB', () => {
  const onBehalfOf = ['sales@lab.test', 'office@lab.test']
  const floodLineBytes = 8 * 1024
  // One command at a time, so that each address is answered before the session ends.
  const inTurn = keywords(['AUTH PLAIN'])

  test('whatever it floods at its end', async () => {
    const server = await startServer([inTurn, at('rset', endlessLine(10 * 1024 * 1024))])
    const { host, port } = server
    const run = await runTest(planFor({ host, port }, { depth: 'envelope', onBehalfOf }))
    expect(run.outcome?.onBehalfOf.map(({ status }) => status)).toEqual(['accepted', 'accepted'])
    expect(server.sessions).toHaveLength(3)
    expect(run.heldBytes).toHaveLength(3)
    for (const held of run.heldBytes) {
      expect(held).toBeGreaterThan(floodLineBytes)
      expect(held).toBeLessThanOrEqual(mostBytes)
    }
  })

  test('and it never gets as far as the first', async () => {
    const server = await startServer([
      inTurn,
      at('ehlo', endlessLine(10 * 1024 * 1024)),
      at('ehlo', reply('250-scripted.test\r\n250 AUTH PLAIN'), { times: 1 }),
      at('rset', closeConnection()),
    ])
    const { host, port } = server
    const run = await runTest(planFor({ host, port }, { depth: 'envelope', onBehalfOf }))
    expect(run.outcome).toMatchObject({
      sender: { status: 'accepted' },
      onBehalfOf: [{ status: 'inconclusive' }, { status: 'inconclusive' }],
    })
    expect(server.sessions).toHaveLength(2)
    expect(run.heldBytes).toHaveLength(2)
    expect(run.highWaterBytes).toBeGreaterThan(floodLineBytes)
    expect(run.highWaterBytes).toBeLessThanOrEqual(mostBytes)
  })
})

test('a flood inside TLS is no different', async () => {
  const run = await testAgainst(
    [at('ehlo', endlessLine(10 * 1024 * 1024), { isEncrypted: true })],
    'starttls',
  )
  expect(run.outcome?.authentication.status).toBe('inconclusive')
})

test('a TLS handshake that never ends is given up', async () => {
  const run = await testAgainst([at('tls', silence())], 'starttls')
  expect(run.stages.find(({ id }) => id === 'secure')?.status).toBe('failed')
})

test('terminal escapes, reordering marks and bytes that are no UTF-8 are shown as text', async () => {
  const evil = '\x1b]0;owned\x07\x1b[2J\u202egnp.exe\u009b31m'
  const { transcript } = await testAgainst([
    greeting(`220-${evil}\r\n220 ready`),
    at('ehlo', (session) => session.send(Buffer.from('250 sm\xf8rbr\xf8d\r\n', 'latin1'))),
  ])
  const text = textOf(transcript)
  expect(text).toContain('␛]0;owned␇␛[2J\\u202egnp.exe\\x9b31m')
  expect(text).toContain('250 smørbrød')
  expect(text.replaceAll('\n', '')).not.toMatch(/[\0-\x1f\x7f-\x9f\u202e]/)
})

test.each([
  ['HTTP', 'HTTP/1.1 400 Bad Request'],
  ['IMAP', '* OK [CAPABILITY IMAP4rev1] ready'],
  ['POP3', '+OK ready'],
  ['SSH', 'SSH-2.0-OpenSSH_9.2'],
])('%s is told from SMTP by its first words', async (_name, words) => {
  const run = await testAgainst([greeting(words)])
  expect(causesOf(run)).toContain('not-an-smtp-server')
  expect(JSON.stringify(run.findings)).toContain(words.slice(0, 8))
})

describe('STARTTLS', () => {
  test('replies injected before the handshake end the run, and no password is sent', async () => {
    const { host, port } = await startServer([
      at('starttls', injectAfterStarttls('250-evil\r\n250 AUTH PLAIN')),
    ])
    const run = await runTest(planFor({ host, port, encryption: 'starttls' }), {
      rootPem: scripted.authority.rootPem,
    })
    expect(run.outcome?.authentication.status).toBe('inconclusive')
    expect(causesOf(run)).toContain('starttls-injection')
    expect(servers.flatMap(({ sessions }) => sessions.flatMap(({ logins }) => logins))).toEqual([])
  })

  test('half a line injected before the handshake does not become part of what is said in TLS', async () => {
    const { host, port } = await startServer([
      at('starttls', async (session) => {
        await session.send('220 ready\r\n250-half')
        await session.startTls()
      }),
    ])
    const run = await runTest(planFor({ host, port, encryption: 'starttls' }), {
      rootPem: scripted.authority.rootPem,
    })
    expect(run.outcome?.authentication.status).toBe('inconclusive')
    expect(servers.flatMap(({ sessions }) => sessions.flatMap(({ logins }) => logins))).toEqual([])
  })

  test('a stripped STARTTLS ends the run: it is required, never optional', async () => {
    const { host, port } = await startServer([offerStarttls(false)])
    const run = await runTest(planFor({ host, port, encryption: 'starttls' }))
    expect(causesOf(run)).toContain('starttls-not-offered')
    const lines = servers.flatMap(({ sessions }) => sessions.flatMap((session) => session.lines))
    expect(lines.filter((line) => line.startsWith('AUTH'))).toEqual([])
  })

  test('what EHLO offered in clear is forgotten inside TLS', async () => {
    const { host, port } = await startServer([
      (script) => {
        script.keywordsBeforeTls.push('SIZE 1')
        script.keywordsAfterTls = ['AUTH PLAIN']
      },
    ])
    const run = await runTest(planFor({ host, port, encryption: 'starttls' }), {
      rootPem: scripted.authority.rootPem,
    })
    expect(run.capabilities?.afterTls).toEqual([{ keyword: 'AUTH', value: 'PLAIN' }])
    expect(run.capabilities?.size).toBeUndefined()
  })
})

test('a 421 at any time is the reason that is shown', async () => {
  const run = await testAgainst([at('auth', closeConnection('421 4.7.0 Too many connections'))])
  expect(run.outcome?.authentication).toMatchObject({
    status: 'inconclusive',
    reply: { code: 421 },
  })
})

test('a server that answers more than it was asked is not believed', async () => {
  const run = await testAgainst([
    at('ehlo', reply('250-scripted.test\r\n250 AUTH PLAIN\r\n235 2.7.0 You are in')),
  ])
  expect(run.outcome?.authentication.status).not.toBe('pass')
})

test.each(['data', 'message'] as const)(
  'a server that falls silent after refusing a message at %s does not hold the run',
  async (step) => {
    const { host, port } = await startServer([
      at('rset', (session) =>
        session.lines.includes('DATA') ? session.ended : session.reply('250 Ok'),
      ),
      at(step, reply('554 5.7.1 Not from you')),
    ])
    const run = await runTest(planFor({ host, port }, { depth: 'message' }))
    expect(run.outcome?.sender).toMatchObject({ status: 'refused', stage: 'message' })
  },
)

test.each(['data', 'message'] as const)(
  'a flood in place of the answer to %s ends the run within its limits',
  async (step) => {
    const { host, port } = await startServer([at(step, endlessLine(10 * 1024 * 1024))])
    const run = await runTest(planFor({ host, port }, { depth: 'message' }))
    expect(run.outcome?.sender).toMatchObject({ status: 'inconclusive', stage: 'message' })
    expect(run.highWaterBytes).toBeLessThanOrEqual(mostBytes)
  },
)

describe('cancelling', () => {
  test.each(steps)('at %s ends the run at once and reports what was found', async (step) => {
    const controller = new AbortController()
    const abort: Behaviour = (session) => {
      controller.abort()
      return session.ended
    }
    const { host, port } = await startServer([at(step, abort)])
    const limits = { stageMs: 60_000, runMs: 60_000, neighbourMs: 60_000 }
    const plan = planFor({ host, port }, { depth: 'envelope' })
    const run = await runTest(plan, { limits }, controller.signal)
    expect(run.stages.some(({ status }) => status === 'failed')).toBe(true)
  })
})
