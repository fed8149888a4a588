import { createHmac } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createDialer } from '../../apps/api/src/network/dialer.ts'
import { createDnsClient } from '../../apps/api/src/network/dns-client.ts'
import { createNetworkPolicy } from '../../apps/api/src/network/network-policy.ts'
import { createResolver } from '../../apps/api/src/network/resolver.ts'
import { startPracticeServer } from '../../apps/api/src/practice/index.ts'
import type { PracticeServer } from '../../apps/api/src/practice/index.ts'
import { createTestProbe } from '../../apps/api/src/probe/create-test-probe.ts'
import { createTlsTrust } from '../../apps/api/src/smtp/tls-trust.ts'
import { startScriptedImap } from '../support/scripted-imap/index.ts'
import type { ImapSession } from '../support/scripted-imap/index.ts'
import { at, keywords, startScriptedServer } from '../support/scripted-server/index.ts'
import type { Behaviour } from '../support/scripted-server/index.ts'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

// Long and odd enough to be found, and to be nothing else.
const password = 'Tr0ub4dor&3 "quoted" æøå'
const username = 'wrong-password@practice.example'
const challenge = '<1896.697170952@echo.test>'

let opened: OpenedApi
let practice: PracticeServer
const said: string[] = []

beforeAll(async () => {
  const policy = createNetworkPolicy({
    network: 'open',
    allowedPorts: 'any',
    cleartextNetworks: [],
  })
  const dialer = createDialer({ resolver: createResolver({ servers: [] }), policy })
  opened = await openApi({
    probe: createTestProbe({
      dialer,
      trust: createTlsTrust(),
      mailboxes: { dialer, ask: createDnsClient() },
    }),
  })
  practice = await startPracticeServer({
    host: '127.0.0.1',
    directory: join(opened.dataDir, 'practice'),
    ports: { tls: 0, starttls: 0, none: 0 },
  })
})
afterAll(async () => {
  await practice.close()
  await opened.close()
})

function base64(text: string): string {
  return Buffer.from(text).toString('base64').replace(/=+$/, '')
}

const tokenForm = `user=${username}\x01auth=Bearer ${password}\x01\x01`
// What CRAM-MD5 sends instead of the password: enough to guess at it offline.
const digest = createHmac('md5', password).update(challenge).digest('hex')

/** Every form in which a password may appear: as typed, escaped, and as the mechanisms send it. */
function formsOf(secret: string): string[] {
  return [
    secret,
    JSON.stringify(secret).slice(1, -1),
    encodeURIComponent(secret),
    base64(secret),
    Buffer.from(secret).toString('base64url'),
    Buffer.from(secret).toString('hex'),
    base64(`\0${username}\0${secret}`),
    base64(`${username}\0${username}\0${secret}`),
    base64(tokenForm),
    digest,
    base64(`${username} ${digest}`),
  ]
}

function expectNoPassword(where: string, text: string): void {
  for (const form of formsOf(password)) {
    expect(text.includes(form), `${where} holds the password as ${form.length} characters`).toBe(
      false,
    )
  }
}

async function hear(response: Response): Promise<string> {
  const text = await response.text()
  said.push([...response.headers].join('\n'), text)
  return text
}

const settings = (encryption: 'tls' | 'starttls' | 'none') => ({
  host: '127.0.0.1',
  port: practice.ports[encryption],
  encryption,
  username,
  password,
  tlsVerification: practice.pin,
})

/** A test that sends, and then gives the password to an IMAP server that says it back. */
async function readMailboxThatEchoes(capabilities: string): Promise<void> {
  const echo = ({ send, tag, line }: ImapSession) =>
    send(`${tag} NO [AUTHENTICATIONFAILED] you said ${line}`)
  const imap = await startScriptedImap({ capabilities, at: { AUTHENTICATE: echo, LOGIN: echo } })
  const { host, port } = imap
  const connection = {
    ...settings('starttls'),
    username: 'works@practice.example',
    password: 'open-sesame',
  }
  const deliveryCheck = { host, port, encryption: 'none', username, password }
  const headers = { accept: 'text/event-stream' }
  await hear(await opened.post('/v1/tests', { connection, deliveryCheck }, { headers }))
  expect(imap.lines.join('\n')).toMatch(/AUTHENTICATE|LOGIN/)
  await imap.close()
}

const challenges: Record<string, number> = { PLAIN: 0, LOGIN: 2, 'CRAM-MD5': 1, XOAUTH2: 1 }

/** Takes each mechanism to its end, and says back all that it heard. */
const echo: Behaviour = async (session, argument) => {
  const [mechanism = ''] = argument.split(' ')
  for (let left = challenges[mechanism] ?? 0; left > 0; left -= 1) {
    await session.reply(`334 ${Buffer.from(challenge).toString('base64')}`)
    await session.readLine()
  }
  const heard = session.lines.map((line) => `535-5.7.8 you said ${line}`)
  // Of a digest that was not sent nobody here knows what it proves.
  const known = mechanism === 'CRAM-MD5' ? digest : 'all'
  await session.reply(`${heard.join('\r\n')}\r\n535 5.7.8 that is ${known}`)
}

/** Tests of what is typed and of what is stored, by every mechanism, the practice server's and others'. */
async function logInWhereItIsEchoed(): Promise<void> {
  const server = await startScriptedServer([
    keywords([`AUTH ${Object.keys(challenges).join(' ')}`]),
    at('auth', echo),
  ])
  const { host, port } = server
  for (const authMethod of ['plain', 'login', 'cram-md5', 'xoauth2']) {
    const connection = { host, port, encryption: 'none', username, password, authMethod }
    const headers = { accept: 'text/event-stream' }
    const typed = await hear(await opened.post('/v1/tests', { connection }, { headers }))
    expect(typed).toContain('you said AUTH')
    const added = await opened.post('/v1/connections', connection)
    const { id } = JSON.parse(await hear(added)) as { id: string }
    const path = `/v1/connections/${id}/test`
    const stored = await hear(await opened.post(path, { depth: 'login' }, { headers }))
    expect(stored).toContain('you said AUTH')
  }
  const lines = server.sessions.flatMap((session) => session.lines).join('\n')
  for (const form of [base64(tokenForm), base64(`${username} ${digest}`)]) {
    expect(lines.split(form)).toHaveLength(3)
  }
  await server.close()
}

describe('a password', () => {
  it('is in no answer, event, log or file, whatever is done with it', async () => {
    const added = await opened.post('/v1/connections', settings('starttls'))
    const { id } = JSON.parse(await hear(added)) as { id: string }
    const path = `/v1/connections/${id}`
    const ifMatch = { headers: { 'if-match': '*' } }
    await hear(await opened.patch(path, { password, port: practice.ports.starttls }, ifMatch))
    await hear(await opened.get(path))
    await hear(await opened.get('/v1/connections'))

    for (const authMethod of ['auto', 'plain', 'login', 'cram-md5', 'xoauth2']) {
      for (const encryption of ['tls', 'starttls', 'none'] as const) {
        const connection = { ...settings(encryption), authMethod }
        const headers = { accept: 'text/event-stream', 'idempotency-key': authMethod + encryption }
        await hear(await opened.post('/v1/tests', { connection }, { headers }))
      }
    }
    await hear(await opened.post(`${path}/test`, { depth: 'login' }))
    for (const capabilities of ['AUTH=PLAIN', 'AUTH=PLAIN SASL-IR', '', 'LITERAL+']) {
      await readMailboxThatEchoes(`IMAP4rev1 ${capabilities}`)
    }
    await logInWhereItIsEchoed()
    await hear(await opened.get('/v1/runs'))

    expect(said.join('\n')).toContain('AUTH PLAIN')
    expect(said.join('\n')).toContain('AUTH XOAUTH2 ********')
    expect(said.join('\n')).toContain('AUTH CRAM-MD5')
    expect(said.join('\n')).toMatch(/AUTHENTICATE PLAIN \*{8}/)
    expect(said.join('\n')).toMatch(/LOGIN \*{8}/)
    said.forEach((text, index) => expectNoPassword(`answer ${index}`, text))
    opened.log.forEach((line) => expectNoPassword('the log', line))
    for (const file of await readdir(opened.dataDir, { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue
      expectNoPassword(
        file.name,
        (await readFile(join(file.parentPath, file.name))).toString('latin1'),
      )
      expectNoPassword(
        file.name,
        (await readFile(join(file.parentPath, file.name))).toString('utf8'),
      )
    }
  })

  it('is in no problem, whatever is wrong with the request it came in', async () => {
    const good = settings('starttls')
    const deliveryCheck = { host: 'imap.example', port: 993, encryption: 'tls', password }
    const requests: [string, string, unknown, Record<string, string>?][] = [
      ['POST', '/v1/connections', { ...good, host: password }],
      ['POST', '/v1/connections', { ...good, port: password }],
      ['POST', '/v1/connections', { ...good, encryption: password }],
      ['POST', '/v1/connections', { ...good, username: [password] }],
      ['POST', '/v1/connections', { ...good, corporationId: password }],
      ['POST', '/v1/connections', { ...good, senderDomain: password }],
      ['POST', '/v1/connections', { ...good, tlsVerification: password }],
      ['POST', '/v1/connections', { ...good, password: { password } }],
      ['POST', '/v1/connections', { ...good, [password]: 1 }],
      ['POST', '/v1/connections', JSON.stringify(good).slice(0, -1)],
      ['POST', '/v1/connections', JSON.stringify(good), { 'content-type': 'text/plain' }],
      ['PATCH', '/v1/connections/nothing', { password }],
      ['PATCH', '/v1/connections/nothing', { password }, { 'if-match': '"1"' }],
      ['PATCH', '/v1/connections/nothing', { password }, { 'if-match': password.slice(0, 20) }],
      ['POST', '/v1/tests', { connection: { ...good, host: '' } }],
      ['POST', '/v1/tests', { connection: { ...good, username: password } }],
      ['POST', '/v1/tests', { connection: good, sender: password }],
      ['POST', '/v1/tests', { connection: good, depth: password }],
      ['POST', '/v1/tests', { connection: good, depth: 'envelope', deliveryCheck }],
      ['POST', '/v1/connections/nothing/test', { deliveryCheck }],
      ['POST', '/v1/diagnose', { text: '', context: password }],
      ['POST', '/v1/pairing/claim', { code: password, name: password.repeat(10) }],
    ]
    for (const [method, path, body, headers = {}] of requests) {
      const response = await opened.call(method, path, { body, headers })
      expect([method, path, response.status]).toEqual([method, path, expect.toSatisfy(isRefusal)])
      expectNoPassword(`the problem of ${method} ${path}`, await hear(response))
    }
    opened.log.forEach((line) => expectNoPassword('the log', line))
  })
})

function isRefusal(status: number): boolean {
  return status >= 400 && status < 500
}
