import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createTransport } from 'nodemailer'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  officeAddress,
  practiceSample,
  practiceSampleNames,
  startPracticeServer,
} from '../../apps/api/src/practice/index.ts'
import { readOwnPin } from '../../apps/api/src/security/own-certificate.ts'
import { causesOf, runTest } from '../support/probe/index.ts'
import type { PracticeSampleName, PracticeServer } from '../../apps/api/src/practice/index.ts'

const anyPorts = { tls: 0, starttls: 0, none: 0 }
let directory: string
let server: PracticeServer

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'ehlo-practice-'))
  server = await startPracticeServer({ host: '127.0.0.1', directory, ports: anyPorts })
})

afterAll(async () => {
  await server.close()
  await rm(directory, { recursive: true, force: true })
})

describe('the practice server', () => {
  test('lets the working account send as itself and on behalf of the office', async () => {
    expect(await send('works', 'works@practice.example')).toContain('250')
    expect(await send('works', officeAddress)).toContain('250')
  })

  test('keeps another sender than the granted ones out, as Postfix does', async () => {
    await expect(send('works', 'boss@practice.example')).rejects.toMatchObject({
      response: expect.stringMatching(/^553 5\.7\.1 .*not owned by user/),
      command: 'RCPT TO',
    })
    await expect(send('refused-at-rcpt', officeAddress)).rejects.toMatchObject({
      command: 'RCPT TO',
    })
  })

  test('refuses the other sender only after the message, as Microsoft 365 does', async () => {
    await expect(send('refused-after-data', officeAddress)).rejects.toMatchObject({
      response: expect.stringMatching(/^554 5\.2\.252 SendAsDenied/),
      command: 'DATA',
    })
  })

  test.each([
    ['wrong-password', /^535 5\.7\.8/],
    ['smtp-auth-disabled', /^535 5\.7\.139/],
    ['app-password', /^534 5\.7\.9/],
  ] as const)('refuses the login of %s', async (name, reply) => {
    await expect(send(name, `${name}@practice.example`)).rejects.toMatchObject({
      response: expect.stringMatching(reply),
    })
  })

  test('takes the app password, with and without its spaces', async () => {
    for (const password of ['abcd efgh ijkl mnop', 'abcdefghijklmnop']) {
      const sent = send('app-password', 'app-password@practice.example', { password })
      expect(await sent).toContain('250')
    }
  })

  test('delivers a rewritten From, as Gmail does, and keeps the one that was sent', async () => {
    await send('rewritten', officeAddress)
    const [copy] = server.mailbox.messagesOf('rewritten@practice.example')
    const raw = copy?.raw.toString() ?? ''
    expect(raw).toMatch(/^From: rewritten@practice\.example\r$/m)
    expect(raw).toMatch(/^X-Google-Original-From: .*office@practice\.example/m)
    expect(raw).toMatch(/^Return-Path: <rewritten@practice\.example>\r$/m)
  })

  test('accepts no recipient outside its own domain, so nobody believes that mail left', async () => {
    const sent = send('works', 'works@practice.example', { to: 'someone@elsewhere.example' })
    await expect(sent).rejects.toMatchObject({ response: expect.stringMatching(/^550 5\.1\.1/) })
  })

  test('keeps its certificate and its pin over a restart, and the key to its owner', async () => {
    const again = await startPracticeServer({ host: '127.0.0.1', directory, ports: anyPorts })
    await again.close()
    expect(again.pin).toBe(server.pin)
    expect(await readOwnPin(directory)).toBe(server.pin)
    expect((await stat(join(directory, 'key.pem'))).mode & 0o777).toBe(0o600)
    expect(await readFile(join(directory, 'certificate.pem'), 'utf8')).not.toContain('PRIVATE')
  })

  test('never listens beyond loopback', async () => {
    const beyond = startPracticeServer({ host: '0.0.0.0', directory, ports: anyPorts })
    await expect(beyond).rejects.toThrow('loopback')
  })

  test('says which port is taken, and holds none of the others', async () => {
    const ports = { ...anyPorts, starttls: server.ports.starttls }
    const second = startPracticeServer({ host: '127.0.0.1', directory, ports })
    await expect(second).rejects.toMatchObject({
      code: 'EADDRINUSE',
      port: server.ports.starttls,
    })
  })

  test('has "Practice" in the name of every sample', () => {
    for (const name of practiceSampleNames) {
      expect(practiceSample(name, server).connection.name).toMatch(/^Practice: /)
    }
  })
})

describe('a sample, as Ehlo tests it', () => {
  test.each([
    ['wrong-password', ['bad-credentials', 'you', 'password']],
    ['wrong-encryption', ['implicit-tls-on-starttls-port', 'you', 'encryption']],
    ['refused-at-rcpt', ['sender-not-owned', 'you', 'senderAddress']],
    ['refused-after-data', ['send-as-denied', 'it-admin', 'senderAddress']],
    ['smtp-auth-disabled', ['smtp-auth-disabled-tenant', 'it-admin', undefined]],
    ['app-password', ['app-password-required', 'you', 'password']],
  ] as const)('%s is explained by %j', async (name, explained) => {
    const { findings } = await testSample(name)
    const [first] = findings
    expect([first?.cause, first?.actor, first?.field]).toEqual(explained)
  })

  test.each([
    ['works', []],
    ['rewritten', ['sender-may-be-rewritten']],
  ] as const)('%s is accepted as both, with %j', async (name, causes) => {
    const run = await testSample(name)
    const { outcome } = run
    expect(outcome).toMatchObject({
      sender: { status: 'accepted', proof: 'message' },
      onBehalfOf: [{ status: 'accepted', proof: 'message' }],
    })
    expect(causesOf(run)).toEqual(causes)
  })
})

/** As the extension presses Test: with real messages. */
async function testSample(name: PracticeSampleName) {
  const { connection, onBehalfOf } = practiceSample(name, server)
  const { host, port, encryption, username, password, tlsVerification = 'full' } = connection
  const settings = {
    host,
    port,
    encryption,
    username,
    tlsVerification,
    authMethod: 'auto',
  } as const
  return runTest({
    settings,
    password,
    depth: 'message',
    sender: username,
    onBehalfOf: [onBehalfOf],
    recipient: username,
    language: 'en',
  })
}

async function send(
  name: PracticeSampleName,
  from: string,
  change: { password?: string; to?: string } = {},
): Promise<string> {
  const { connection } = practiceSample(name, server)
  const transport = createTransport({
    host: connection.host,
    port: connection.port,
    requireTLS: true,
    tls: { ca: await readFile(join(directory, 'certificate.pem')) },
    auth: { user: connection.username, pass: change.password ?? connection.password },
  })
  try {
    const to = change.to ?? connection.username
    const sent = await transport.sendMail({ from, to, subject: 'Test', text: 'Hello' })
    return sent.response
  } finally {
    transport.close()
  }
}
