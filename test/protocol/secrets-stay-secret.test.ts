import { createHmac } from 'node:crypto'
import { networkInterfaces } from 'node:os'
import type { AuthMethod } from '@ehlo/shared'
import { describe, expect, test } from 'vitest'
import { toAddressBlock } from '../../apps/api/src/ip/address-block.ts'
import { causesOf, openNetwork, planFor, runTest } from '../support/probe/index.ts'
import { accounts, at, keywords, startScriptedServer } from '../support/scripted-server/index.ts'
import { useScriptedServers } from '../support/scripted-server/use-scripted-servers.ts'
import type { Behaviour, Part, Session } from '../support/scripted-server/index.ts'

const username = 'kari@lab.test'
const password = 'Blåbær "kvikk lunsj" <1£>&+/='
const all = ['AUTH PLAIN LOGIN CRAM-MD5 XOAUTH2']
const scripted = useScriptedServers()
const { servers } = scripted

async function testAgainst(
  parts: Part[],
  authMethod: AuthMethod = 'auto',
  encryption: 'none' | 'starttls' | 'tls' = 'starttls',
) {
  const isImplicitTls = encryption === 'tls'
  const server = await startScriptedServer(
    [keywords(encryption === 'starttls' ? ['STARTTLS', ...all] : all), ...parts],
    {
      ...(encryption === 'none' ? {} : { tls: scripted.certificate }),
      isImplicitTls,
    },
  )
  servers.push(server)
  const { host, port } = server
  const plan = planFor(
    { host, port, encryption, authMethod, username },
    { password, depth: 'envelope' },
  )
  return await runTest(plan, { rootPem: scripted.authority.rootPem })
}

function base64(text: string | Buffer): string {
  return Buffer.from(text).toString('base64')
}

// Escapers that leave no letter alone.
function percentOf(text: string, sign = '%'): string {
  return [...Buffer.from(text)]
    .map((octet) => `${sign}${octet.toString(16).padStart(2, '0').toUpperCase()}`)
    .join('')
}

function spacedHexOf(text: string): string {
  return percentOf(text, ' ').trim()
}

function htmlOf(text: string): string {
  return Array.from(text, (character) => `&#${character.codePointAt(0)};`).join('')
}

function escapesOf(text: string): string {
  return Array.from(text)
    .map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('')
}

const plainForm = `\0${username}\0${password}`
const tokenForm = `user=${username}\x01auth=Bearer ${password}\x01\x01`

// Everything that would let a reader of the run log in.
const forms = [
  password,
  base64(password),
  base64(plainForm),
  base64(tokenForm),
  Buffer.from(password).toString('hex'),
  encodeURIComponent(password),
  percentOf(password),
  spacedHexOf(password),
  htmlOf(password),
  escapesOf(password),
  base64(Buffer.from(password, 'utf16le')),
  JSON.stringify(password).slice(1, -1),
  password.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
]

function expectSecret(run: unknown): void {
  const text = JSON.stringify(run)
  // What JSON escapes is looked for as it stands, too.
  const texts = [text, JSON.parse(text) as unknown].map((part) => stringsIn(part).join('\n'))
  for (const form of forms) {
    // Not toContain: a failure would print the whole run.
    expect(texts.some((part) => part.toLowerCase().includes(form.toLowerCase()))).toBe(false)
  }
  for (const sign of ['%', '+', '=', ':']) {
    const form = percentOf(password, sign).toLowerCase()
    expect(texts.some((part) => part.toLowerCase().includes(form.slice(3)))).toBe(false)
  }
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.values(value).flatMap(stringsIn)
}

const echoes: Record<string, (session: Session) => string> = {
  'the last line': (session) => session.lines.at(-1) ?? '',
  'all lines': (session) => session.lines.join(' / '),
  'the password': () => password,
  'the password in capitals': () => password.toUpperCase(),
  'base64 of it': () => base64(password),
  'base64url of it': () => Buffer.from(password).toString('base64url'),
  'base64 of it inside something longer': () => base64(`x${password}y`),
  'the bytes of AUTH PLAIN': () => plainForm.replaceAll('\0', '|'),
  'base64 of base64': () => base64(base64(plainForm)),
  hexadecimal: () => Buffer.from(password).toString('hex').toUpperCase(),
  'percent-escapes': () => `https://x.test/?p=${encodeURIComponent(password)}`,
  'percent-escapes of every letter': () => percentOf(password),
  'xtext of every letter': () => percentOf(password, '+'),
  'quoted-printable of every letter': () => percentOf(password, '='),
  'numbers in HTML': () => htmlOf(password),
  'escapes of every letter in JSON': () => escapesOf(password),
  'a hexadecimal dump': () => spacedHexOf(password),
  'hexadecimal with colons': () => percentOf(password, ':').slice(1),
  'base64 of UTF-16': () => base64(Buffer.from(password, 'utf16le')),
  'base64 with blanks': () => base64(plainForm).replaceAll(/.{5}/g, '$& '),
  'HTML escapes': () =>
    password.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;'),
  JSON: () => JSON.stringify({ password }),
}

describe.each(['plain', 'login', 'cram-md5', 'xoauth2'] as const)('AUTH %s', (method) => {
  test.each(Object.entries(echoes))(
    'a server that echoes %s gives no password away',
    async (_name, echo) => {
      const refuse: Behaviour = async (session) => {
        await answerOnce(session)
        await session.reply(`535-5.7.8 bad login\r\n535 5.7.8 got ${echo(session)}`)
      }
      const run = await testAgainst([at('auth', refuse)], method)
      expect(run.outcome?.authentication.status).toBe('fail')
      expect(run.transcript.some(({ text }) => text.includes('bad login'))).toBe(true)
      expectSecret(run)
    },
  )
})

// Takes the mechanism to its last response, so that everything secret was said.
async function answerOnce(session: Session): Promise<void> {
  const auth = session.lines.at(-1) ?? ''
  if (!/LOGIN|CRAM/.test(auth)) return
  await session.reply('334 VXNlcm5hbWU6')
  await session.readLine()
  if (!auth.includes('LOGIN')) return
  await session.reply('334 UGFzc3dvcmQ6')
  await session.readLine()
}

test('an echo over the lines of one reply gives no password away', async () => {
  const half = base64(plainForm).length / 2
  const run = await testAgainst([
    at('auth', async (session) => {
      const echo = base64(plainForm)
      await session.reply(`535-5.7.8 ${echo.slice(0, half)}\r\n535 5.7.8 ${echo.slice(half)}`)
    }),
  ])
  const text = stringsIn(run).join('\n')
  expect(text).not.toContain(base64(plainForm).slice(0, half))
})

test('an echo in a line that is cut off for its length gives no password away', async () => {
  const run = await testAgainst([
    at('auth', (session) => session.send(`535 ${password} `.repeat(2000))),
  ])
  expectSecret(run)
})

test('an echo where no reply is expected, and in another protocol, gives no password away', async () => {
  const run = await testAgainst([
    at('auth', (session) => session.send(`Traceback: login(${password}) failed\r\n`)),
  ])
  expect(causesOf(run)).toContain('not-an-smtp-server')
  expectSecret(run)
})

test('the digest of CRAM-MD5 is a secret like the password', async () => {
  let digest = ''
  const run = await testAgainst(
    [
      at('auth', async (session) => {
        await session.reply(`334 ${base64('<1@x>')}`)
        await session.readLine()
        digest = createHmac('md5', password).update('<1@x>').digest('hex')
        await session.reply(`535 got ${session.lines.at(-1)} that is ${digest}`)
      }),
    ],
    'cram-md5',
  )
  expect(digest).not.toBe('')
  expect(stringsIn(run).join('\n')).not.toContain(digest)
  expect(stringsIn(run).join('\n')).not.toContain(base64(`${username} ${digest}`))
})

describe('a refused password', () => {
  test.each(['auto', 'plain', 'login', 'cram-md5', 'xoauth2'] as const)(
    'is sent once, whatever else the server offers (%s)',
    async (method) => {
      const run = await testAgainst([accounts({ [username]: 'another' })], method)
      expect(run.outcome?.authentication.status).toBe('fail')
      expect(servers[0]?.sessions.flatMap(({ logins }) => logins)).toHaveLength(1)
      expect(servers[0]?.sessions).toHaveLength(1)
    },
  )

  test('is not sent again after the server hangs up on it', async () => {
    const run = await testAgainst([at('auth', (session) => session.destroyAfterSending())])
    expect(run.outcome?.authentication.status).toBe('inconclusive')
    const lines = servers[0]?.sessions.flatMap((session) => session.lines) ?? []
    expect(lines.filter((line) => line.startsWith('AUTH'))).toHaveLength(1)
  })
})

describe('a password does not leave', () => {
  const certificates = [
    ['expired', 'cert-expired'],
    ['not-yet-valid', 'cert-not-yet-valid'],
    ['wrong-name', 'cert-hostname-mismatch'],
    ['self-signed', 'cert-self-signed'],
    ['unknown-authority', 'cert-unknown-ca'],
    ['missing-intermediate', 'cert-chain-incomplete'],
  ] as const

  test.each(certificates)('where the certificate is %s', async (kind, cause) => {
    scripted.certificate = await scripted.authority.certify(kind, ['127.0.0.1'])
    for (const encryption of ['starttls', 'tls'] as const) {
      const run = await testAgainst([], 'auto', encryption)
      expect(causesOf(run)[0]).toBe(cause)
      expect(run.certificate?.chain[0]?.sha256).toMatch(/^[0-9a-f]{64}$/)
      expect(run.outcome?.authentication.status).toBe('inconclusive')
      const lines = servers.at(-1)?.sessions.flatMap((session) => session.lines) ?? []
      expect(lines.filter((line) => line.startsWith('AUTH'))).toEqual([])
    }
    scripted.certificate = await scripted.authority.certify('good', ['127.0.0.1'])
  })

  test('under a pin that is not the certificate’s, even where it verifies', async () => {
    const server = await startScriptedServer([], { tls: scripted.certificate })
    servers.push(server)
    const run = await runTest(
      planFor({
        host: server.host,
        port: server.port,
        encryption: 'starttls',
        tlsVerification: `sha256:${'0'.repeat(64)}`,
      }),
      { rootPem: scripted.authority.rootPem },
    )
    expect(run.stages.find(({ id }) => id === 'secure')?.status).toBe('failed')
    expect(server.sessions.flatMap(({ logins }) => logins)).toEqual([])
  })

  test.each([
    ['that was opened', ['192.0.2.0/24'], 'pass', 1],
    ['that was not', ['198.51.100.0/24'], 'not-tested', 0],
    ['where none was', [], 'not-tested', 0],
  ] as const)(
    'without TLS, to a network elsewhere, but to one %s',
    async (_which, opened, status, count) => {
      const server = await startScriptedServer([])
      servers.push(server)
      const policy = {
        ...openNetwork,
        cleartextNetworks: opened.map((text) => toAddressBlock(text)!),
      }
      const plan = planFor({ host: server.host, port: server.port })
      const run = await runTest(plan, { policy, farEnd: '192.0.2.25' })
      expect(run.outcome?.authentication.status).toBe(status)
      expect(causesOf(run).includes('client-refuses-plaintext-auth')).toBe(count === 0)
      expect(server.sessions.flatMap(({ logins }) => logins)).toHaveLength(count)
    },
  )

  const own = Object.values(networkInterfaces())
    .flat()
    .find((address) => address?.family === 'IPv4' && !address.internal)

  // A machine without any network has no such address to try; the test above needs none.
  test.skipIf(own === undefined)(
    'without TLS, to an address of this machine that is not loopback',
    async () => {
      const { address } = own!
      const server = await startScriptedServer([], { host: address })
      servers.push(server)
      const plan = planFor({ host: address, port: server.port })
      const run = await runTest(plan)
      expect(run.outcome?.authentication.status).toBe('not-tested')
      expect(causesOf(run)).toContain('client-refuses-plaintext-auth')
      expect(server.sessions.flatMap(({ logins }) => logins)).toEqual([])
    },
  )
})

test('a pin stands for chain, name and dates', async () => {
  for (const kind of ['expired', 'self-signed', 'wrong-name'] as const) {
    const pinned = await scripted.authority.certify(kind, ['127.0.0.1'])
    const server = await startScriptedServer([], { tls: pinned })
    servers.push(server)
    const settings = { host: server.host, port: server.port, encryption: 'starttls' as const }
    const seen = await runTest(planFor(settings))
    const sha256 = seen.certificate?.chain[0]?.sha256 ?? ''
    const run = await runTest(planFor({ ...settings, tlsVerification: `sha256:${sha256}` }))
    expect(run.outcome?.authentication.status).toBe('pass')
    expect(run.certificate?.trusted && run.certificate.nameMatch).toBe(false)
  }
})

test('a closed network is refused alike, whatever is behind it', async () => {
  const policy = { ...openNetwork, addresses: 'public-only' as const, ports: new Set([587]) }
  const server = await startScriptedServer()
  servers.push(server)
  const runs = await Promise.all(
    [
      planFor({ host: server.host, port: 587 }),
      planFor({ host: server.host, port: server.port }),
      planFor({ host: '169.254.169.254', port: 587 }),
      planFor({ host: '::ffff:10.0.0.1', port: 587 }),
      planFor({ host: '64:ff9b::a00:1', port: 587 }),
      planFor({ host: 'localhost', port: 587 }),
      planFor({ host: '93.184.215.14', port: 22 }),
    ].map((plan) => runTest(plan, { policy })),
  )
  for (const run of runs) {
    expect(run.findings).toEqual(runs[0]?.findings)
    expect(run.stages.map(({ id, status }) => [id, status])).toEqual(
      runs[0]?.stages.map(({ id, status }) => [id, status]),
    )
    expect(run.transcript).toEqual([])
  }
  expect(server.sessions).toEqual([])
})
