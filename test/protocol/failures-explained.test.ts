import { once } from 'node:events'
import { connect } from 'node:net'
import { Worker } from 'node:worker_threads'
import { describe, expect, test } from 'vitest'
import type { Encryption, Finding } from '@ehlo/shared'
import type { TestPlan } from '../../apps/api/src/probe/test-plan.ts'
import { useLab } from '../support/lab/use-lab.ts'
import { planFor, runTest } from '../support/probe/index.ts'
import {
  accounts,
  at,
  drip,
  keywords,
  offerStarttls,
  reply,
  silence,
  startScriptedServer,
} from '../support/scripted-server/index.ts'
import { useScriptedServers } from '../support/scripted-server/use-scripted-servers.ts'
import type { Part, Session } from '../support/scripted-server/index.ts'

const lab = useLab()
const { kari } = lab.accounts
const scripted = useScriptedServers()
const { servers } = scripted

async function testLab(host: string, port: number, encryption: Encryption, more = {}) {
  const plan = planFor(
    { host, port, encryption },
    { password: kari.password, sender: kari.address, ...more },
  )
  return await runTest(plan, {
    dnsServer: lab.dns.server,
    rootPem: lab.rootPem,
    limits: { stageMs: 3000, connectMs: 1000, neighbourMs: 2000 },
  })
}

async function testScripted(parts: Part[], more: Partial<TestPlan> = {}, isImplicitTls = false) {
  const server = await startScriptedServer(parts, { tls: scripted.certificate, isImplicitTls })
  servers.push(server)
  const { host, port } = server
  const plan = planFor({ host, port, encryption: 'starttls', ...more.settings }, more)
  return await runTest(plan, { rootPem: scripted.authority.rootPem })
}

/** What is said first: its cause, who must act, and the field to blame (none: `-`). */
function first({ findings: [finding] }: { findings: readonly Finding[] }) {
  return [finding?.cause, finding?.actor, finding?.field ?? '-']
}

describe('each failure says what it is and who must act', () => {
  test('a wrong password', async () => {
    const run = await testLab(lab.hosts.mail.name, 587, 'starttls', { password: 'wrong' })
    expect(first(run)).toEqual(['bad-credentials', 'you', 'password'])
    expect(run.outcome?.authentication).toMatchObject({ status: 'fail', stage: 'authenticate' })
    expect(run.findings[0]?.evidence[0]?.text).toContain('535')
  })

  test('no such host', async () => {
    const run = await testLab('no-such-host.lab.test', 587, 'starttls')
    expect(first(run)).toEqual(['dns-no-such-host', 'you', 'host'])
    expect(run.stages.map(({ status }) => status)).toEqual(['failed', ...Array(6).fill('skipped')])
  })

  test('refused', async () => {
    const run = await testLab(lab.freeAddress(), 587, 'starttls')
    expect(first(run)).toEqual(['connection-refused', 'provider', 'port'])
  })

  test('timed out: the port of a host that answers nothing at all', async () => {
    const { host, close } = await startSilentHost()
    const run = await testLab(host.address, host.port, 'starttls')
    expect(first(run)).toEqual(['port-blocked', 'network', 'port'])
    await close()
  })

  test.each([
    ['implicit TLS on the port of STARTTLS', 587, 'tls', 'implicit-tls-on-starttls-port'],
    ['STARTTLS on the port of implicit TLS', 465, 'starttls', 'plaintext-on-tls-port'],
    ['cleartext on the port of implicit TLS', 465, 'none', 'plaintext-on-tls-port'],
  ] as const)('the wrong encryption: %s', async (_name, port, encryption, cause) => {
    const run = await testLab(lab.hosts.mail.name, port, encryption)
    expect(first(run)).toEqual([cause, 'you', 'encryption'])
    expect(run.alternatives).toContainEqual({
      host: lab.hosts.mail.name,
      port,
      encryption: port === 465 ? 'tls' : 'starttls',
    })
  })

  test('STARTTLS is not offered', async () => {
    const run = await testLab(lab.hosts.mail.name, 2525, 'starttls')
    expect(first(run)).toEqual(['starttls-not-offered', 'provider', 'encryption'])
    expect(run.alternatives.slice(0, 2)).toEqual([
      { host: lab.hosts.mail.name, port: 465, encryption: 'tls' },
      { host: lab.hosts.mail.name, port: 587, encryption: 'starttls' },
    ])
  })

  test.each([
    ['expired', 'cert-expired', 'provider', 'tlsVerification'],
    ['notYetValid', 'cert-not-yet-valid', 'operator', 'tlsVerification'],
    ['wrongName', 'cert-hostname-mismatch', 'provider', 'host'],
    ['selfSigned', 'cert-self-signed', 'provider', 'tlsVerification'],
    ['unknownAuthority', 'cert-unknown-ca', 'provider', 'tlsVerification'],
    ['missingIntermediate', 'cert-chain-incomplete', 'provider', 'tlsVerification'],
  ] as const)('a certificate: %s', async (host, ...explained) => {
    const run = await testLab(lab.hosts[host].name, 465, 'tls')
    expect(first(run)).toEqual(explained)
    expect(run.certificate?.chain[0]?.names.length).toBeGreaterThan(0)
    expect(run.alternatives).toEqual([])
  })

  test('a certificate other than the pinned one, without the password being sent', async () => {
    const { name: host } = lab.hosts.mail
    const pinned = { tlsVerification: `sha256:${'0'.repeat(64)}` }
    const { settings } = planFor({ host, port: 587, encryption: 'starttls' })
    const run = await testLab(host, 587, 'starttls', { settings: { ...settings, ...pinned } })
    expect(first(run)).toEqual(['cert-pin-mismatch', 'you', 'tlsVerification'])
    const [leaf] = run.certificate?.chain ?? []
    expect(run.findings[0]?.evidence[0]?.text).toContain(`sha256:${leaf?.sha256}`)
    expect(run.transcript.filter(({ text }) => text.startsWith('AUTH'))).toEqual([])
    // Its port 2525 takes a login in clear: nothing to offer to whoever asked for protection.
    expect(run.ports).toContainEqual(expect.objectContaining({ port: 2525, encryption: 'none' }))
    expect(run.alternatives).toEqual([])
  })

  test('AUTH is not offered', async () => {
    const run = await testScripted([keywords(['STARTTLS'], ['PIPELINING'])])
    expect(first(run)).toEqual(['auth-not-offered', 'provider', 'authMethod'])
  })

  test('no mechanism in common', async () => {
    const run = await testScripted([keywords(['STARTTLS'], ['AUTH GSSAPI NTLM'])])
    expect(first(run)).toEqual(['auth-mechanism-unsupported', 'you', 'authMethod'])
  })

  test.each([
    [
      '535 5.7.139 Authentication unsuccessful, SmtpClientAuthentication is disabled for the Tenant. Visit https://aka.ms/smtp_auth_disabled',
      ['smtp-auth-disabled-tenant', 'it-admin', '-'],
    ],
    [
      '534-5.7.9 Application-specific password required. For more information, go to\r\n534 5.7.9  https://support.google.com/mail/?p=InvalidSecondFactor',
      ['app-password-required', 'you', 'password'],
    ],
  ])('a login refused with %j', async (words, explained) => {
    const run = await testScripted([accounts({}, words)])
    expect(first(run)).toEqual(explained)
  })

  const onBehalfOf = ['sales@lab.test']
  const isOther = { argument: /sales@/ }

  test('send-on-behalf refused at MAIL', async () => {
    const run = await testLab(lab.hosts.strict.name, 587, 'starttls', {
      onBehalfOf: [lab.director],
      depth: 'envelope',
    })
    expect(first(run)).toEqual(['sender-not-owned', 'you', 'senderAddress'])
    expect(run.outcome).toMatchObject({
      sender: { status: 'accepted' },
      onBehalfOf: [{ status: 'refused', stage: 'envelope' }],
    })
  })

  test('send-on-behalf refused at MAIL, in the words of Microsoft', async () => {
    const words = '550 5.7.60 Client does not have permissions to send as this sender'
    const run = await testScripted([at('mail', reply(words), isOther)], {
      onBehalfOf,
      depth: 'envelope',
    })
    expect(first(run)).toEqual(['send-as-denied', 'it-admin', 'senderAddress'])
    expect(run.outcome).toMatchObject({
      sender: { status: 'accepted' },
      onBehalfOf: [{ status: 'refused', stage: 'envelope', reply: { enhancedStatus: '5.7.60' } }],
    })
  })

  test('send-on-behalf refused at RCPT', async () => {
    const run = await testLab(lab.hosts.mail.name, 587, 'starttls', {
      onBehalfOf: [lab.director],
      depth: 'envelope',
    })
    expect(first(run)).toEqual(['sender-not-owned', 'you', 'senderAddress'])
  })

  const sendAsDenied =
    '554 5.2.252 SendAsDenied; kari@lab.test not allowed to send as sales@lab.test; STOREDRV.Submission.Exception:SendAsDeniedException'

  test('send-on-behalf refused after DATA', async () => {
    const run = await testScripted([at('message', reply(sendAsDenied), isOther)], {
      onBehalfOf,
      depth: 'message',
    })
    expect(first(run)).toEqual(['send-as-denied', 'it-admin', 'senderAddress'])
    expect(run.outcome).toMatchObject({
      sender: { status: 'accepted', proof: 'message' },
      onBehalfOf: [{ status: 'refused', proof: 'message', stage: 'message' }],
    })
    // Known to come at random: asked twice before the verdict.
    const { messages = [] } = servers[0]?.sessions[0] ?? {}
    expect(messages.filter(({ reversePath }) => reversePath === 'sales@lab.test')).toHaveLength(2)
  })

  test('a refusal that comes at random is no verdict until it came twice', async () => {
    const run = await testScripted([at('message', reply(sendAsDenied), { ...isOther, times: 1 })], {
      onBehalfOf,
      depth: 'message',
    })
    expect(run.outcome?.onBehalfOf[0]).toMatchObject({ status: 'accepted', proof: 'message' })
  })

  test('relay denied', async () => {
    const run = await testLab(lab.hosts.mail.name, 25, 'none', {
      settings: {
        host: lab.hosts.mail.name,
        port: 25,
        encryption: 'none',
        username: '',
        authMethod: 'none',
        tlsVerification: 'full',
      },
      depth: 'envelope',
      recipient: 'somebody@elsewhere.example',
    })
    expect(first(run)).toEqual(['relay-denied', 'you', '-'])
    expect(run.outcome).toMatchObject({
      authentication: { status: 'not-tested' },
      sender: { status: 'inconclusive' },
    })
  })
})

describe('verdicts', () => {
  const asked = { onBehalfOf: ['noreply@lab.test'], depth: 'envelope' as const }

  test.each([
    ['that is unknown', '550 5.1.1 <kari@lab.test>: Recipient address rejected: User unknown'],
    ['in words alone', '550 no such user here'],
    ['that is full', '552 5.2.2 Mailbox full'],
  ])('a refusal of a recipient %s says nothing about the sender', async (_name, words) => {
    const run = await testScripted([at('rcpt', reply(words))], asked)
    expect(run.outcome?.onBehalfOf[0]).toMatchObject({ status: 'inconclusive', stage: 'envelope' })
    expect(run.outcome?.sender.status).toBe('inconclusive')
  })

  test('a 4yz says nothing for good', async () => {
    const run = await testScripted([at('mail', reply('451 4.3.0 Try again later'))], asked)
    expect(run.outcome?.sender).toMatchObject({ status: 'inconclusive', reply: { code: 451 } })
  })

  test('an envelope that is accepted is proof of the envelope, no more', async () => {
    const run = await testScripted([], asked)
    expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'envelope' })
    expect(servers[0]?.sessions.flatMap(({ messages }) => messages)).toEqual([])
  })

  test('a server without PIPELINING is asked one by one', async () => {
    const run = await testScripted([keywords(['STARTTLS', 'AUTH PLAIN'])], {
      ...asked,
      onBehalfOf: ['a@lab.test', 'b@lab.test', 'c@lab.test'],
    })
    expect(run.outcome?.onBehalfOf.map(({ status }) => status)).toEqual(Array(3).fill('accepted'))
  })

  test('a slow server without PIPELINING has its time for each address, in one session', async () => {
    // A quarter of a second each, a whole one together; a stage may take half a second.
    const slowly = at('mail', drip('250 Ok', 30))
    const run = await testScripted([keywords(['STARTTLS', 'AUTH PLAIN']), slowly], {
      ...asked,
      onBehalfOf: ['a@lab.test', 'b@lab.test', 'c@lab.test'],
    })
    expect(run.outcome?.onBehalfOf.map(({ status }) => status)).toEqual(Array(3).fill('accepted'))
    expect(servers[0]?.sessions).toHaveLength(1)
  })

  test('a server that hangs up after so many goes on in another session, logged in once more', async () => {
    const offered = new Map<Session, number>()
    const run = await testScripted(
      [
        at('mail', async (session) => {
          offered.set(session, (offered.get(session) ?? 0) + 1)
          if (offered.get(session) === 4) {
            await session.reply('421 4.7.0 Error: too many errors')
            session.destroyAfterSending()
          } else await session.reply('250 Ok')
        }),
      ],
      { ...asked, onBehalfOf: ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@lab.test`) },
    )
    expect(run.outcome?.onBehalfOf.map(({ status }) => status)).toEqual(Array(6).fill('accepted'))
    expect(servers[0]?.sessions).toHaveLength(3)
  })

  test('a server that refuses many is not driven to its limit on errors', async () => {
    const run = await testScripted([at('mail', reply('553 5.7.1 Not yours'))], {
      ...asked,
      onBehalfOf: Array.from({ length: 60 }, (_, index) => `other-${index}@lab.test`),
    })
    expect(run.outcome?.onBehalfOf.every(({ status }) => status === 'refused')).toBe(true)
    const sessions = servers[0]?.sessions ?? []
    const offered = sessions.map(
      ({ lines }) => lines.filter((line) => line.startsWith('MAIL')).length,
    )
    expect(offered).toEqual([40, 8, 8, 5])
  })

  test('a server that hangs up on everybody leaves the rest inconclusive, and the run ends', async () => {
    const hangUp: Part = at('mail', (session) => session.destroyAfterSending())
    const run = await testScripted([hangUp], asked)
    expect(run.outcome?.onBehalfOf[0]?.status).toBe('inconclusive')
    expect(servers[0]?.sessions.length).toBeLessThan(3)
  })

  test('a refused login leaves every identity untested', async () => {
    const run = await testScripted([accounts({})], asked)
    expect(run.outcome?.sender.status).toBe('not-tested')
    expect(run.stages.at(-1)).toMatchObject({ id: 'envelope', status: 'skipped' })
  })
})

test('stages come in the order of the encryption, each announced before it ends', async () => {
  const orders = {
    tls: ['resolve', 'connect', 'secure', 'greet', 'hello', 'authenticate'],
    starttls: ['resolve', 'connect', 'greet', 'hello', 'secure', 'hello', 'authenticate'],
    none: ['resolve', 'connect', 'greet', 'hello', 'authenticate'],
  }
  for (const [encryption, port] of [
    ['tls', 465],
    ['starttls', 587],
    ['none', 2525],
  ] as const) {
    const run = await testLab(lab.hosts.mail.name, port, encryption)
    expect(run.stages.map(({ id }) => id)).toEqual(orders[encryption])
    const told = run.progress.flatMap((event) =>
      event.type === 'stage' ? [[event.data.id, event.data.status]] : [],
    )
    expect(told).toEqual(
      orders[encryption].flatMap((id) => [
        [id, 'running'],
        [id, 'ok'],
      ]),
    )
  }
})

test('an alternative is found without a password', async () => {
  const run = await testScripted([offerStarttls(false), at('ehlo', silence(), { times: 1 })])
  expect(run.stages.find(({ id }) => id === 'hello')?.status).toBe('failed')
  const lines = servers.flatMap(({ sessions }) => sessions.flatMap((session) => session.lines))
  expect(lines.filter((line) => line.startsWith('AUTH'))).toEqual([])
})

// A listener that accepts nothing and whose queue is full: the kernel drops every further SYN, as a firewall would.
async function startSilentHost() {
  const worker = new Worker(
    `const { parentPort } = require('node:worker_threads')
     const server = require('node:net').createServer().listen(0, '127.0.0.1', 1, () => {
       parentPort.postMessage(server.address().port)
       Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
     })`,
    { eval: true },
  )
  const [port] = (await once(worker, 'message')) as [number]
  const queued = Array.from({ length: 8 }, () => connect(port, '127.0.0.1'))
  for (const socket of queued) socket.on('error', () => {})
  return {
    host: { address: '127.0.0.1', port },
    close: async () => {
      for (const socket of queued) socket.destroy()
      await worker.terminate()
    },
  }
}
