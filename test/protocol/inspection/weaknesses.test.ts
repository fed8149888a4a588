import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createTestAuthority } from '../../support/certificates/test-authority.ts'
import type { ServerCertificate, TestAuthority } from '../../support/certificates/test-authority.ts'
import { startHost } from '../../support/inspection/host-of-ports.ts'
import type { HostOfPorts } from '../../support/inspection/host-of-ports.ts'
import { cellsOf, inspect, inspectionDeps } from '../../support/inspection/inspect.ts'
import { useLab } from '../../support/lab/use-lab.ts'
import {
  at,
  greeting,
  injectAfterStarttls,
  keywords,
  offerStarttls,
  reply,
} from '../../support/scripted-server/index.ts'
import type { Part } from '../../support/scripted-server/index.ts'

const lab = useLab()
let authority: TestAuthority
let tls: ServerCertificate
let host: HostOfPorts

beforeAll(async () => {
  authority = await createTestAuthority()
})
beforeEach(async () => {
  host = startHost()
  tls = await authority.certify('good', [host.address])
})
afterEach(() => host.close())

const look = () =>
  inspect(inspectionDeps({ dnsServer: lab.dns.server, authorities: [authority.rootPem] }), {
    host: host.address,
  })

/** The hole of CVE-2011-0411: what was sent before TLS is carried out inside it. */
const executesPlaintext: Part = at('starttls', async (session) => {
  await session.reply('220 2.0.0 Ready to start TLS')
  await session.startTls()
  if (session.discardedBeforeTls.includes('NOOP')) await session.reply('250 2.0.0 Ok')
})

test('STARTTLS command injection is found', async () => {
  await host.listen(587, [executesPlaintext], { tls })
  expect((await look()).causes).toContain('starttls-injection')
})

test('STARTTLS response injection is found, and nothing injected is believed', async () => {
  await host.listen(587, [at('starttls', injectAfterStarttls('250 2.0.0 injected'))], { tls })
  const { causes, report } = await look()
  expect(causes).toContain('starttls-injection')
  expect(cellsOf(report)['587 starttls']).not.toBe('works')
})

test('a server that throws away what came before TLS is clean', async () => {
  await host.listen(587, [], { tls })
  expect((await look()).causes).not.toContain('starttls-injection')
})

test('a keyword overwritten with X is the mark of a box in between', async () => {
  await host.listen(587, [keywords(['PIPELINING', 'XXXXXXXA'])])
  const { causes, report } = await look()
  expect(causes).toContain('smtp-inspection-middlebox')
  expect(cellsOf(report)['587 starttls']).toBe('starttls-not-offered')
})

test('AUTH before TLS is a warning, AUTH after it is not', async () => {
  await host.listen(587, [keywords(['STARTTLS'], ['AUTH PLAIN LOGIN'])], { tls })
  const protectedOne = await look()
  expect(protectedOne.causes).not.toContain('auth-offered-in-clear')
  expect(protectedOne.report.capabilities).toMatchObject({ mechanisms: ['PLAIN', 'LOGIN'] })
  await host.listen(2525, [keywords(['AUTH PLAIN'])])
  expect((await look()).causes).toContain('auth-offered-in-clear')
})

test('an open relay is suspected from an envelope that cannot exist, and nothing is ever sent', async () => {
  const server = await host.listen(25, [], { tls })
  expect((await look()).causes).toContain('open-relay')
  const lines = server.sessions.flatMap((session) => session.lines)
  expect(lines.filter((line) => line.startsWith('RCPT'))).toEqual([
    'RCPT TO:<ehlo-probe@recipient.invalid>',
  ])
  expect(lines.filter((line) => /^DATA|^BDAT/.test(line))).toEqual([])
  expect(server.sessions.flatMap(({ messages }) => messages)).toEqual([])
})

test('a relay that refuses is closed', async () => {
  await host.listen(25, [at('rcpt', reply('554 5.7.1 Relay access denied'))], { tls })
  expect((await look()).causes).not.toContain('open-relay')
})

test('STARTTLS that is offered and then fails is a broken server', async () => {
  await host.listen(587, [
    offerStarttls(true),
    at('starttls', reply('454 4.7.0 TLS not available')),
  ])
  expect((await look()).causes).toContain('server-tls-broken')
})

test('only outdated TLS is worse than outdated TLS beside current', async () => {
  const ciphers = 'DEFAULT:@SECLEVEL=0'
  const old = { ...tls, ciphers, minVersion: 'TLSv1', maxVersion: 'TLSv1.1' } as const
  await host.listen(465, [], { tls: old, isImplicitTls: true })
  const outdated = await look()
  expect(outdated.causes).toContain('tls-version-too-old')
  expect(outdated.report.tls?.versions).toEqual([
    { version: 'TLSv1.3', offered: false },
    { version: 'TLSv1.2', offered: false },
    { version: 'TLSv1.1', offered: true },
    { version: 'TLSv1', offered: true },
  ])
  await host.close()
  await host.listen(465, [], { tls: { ...old, maxVersion: 'TLSv1.3' }, isImplicitTls: true })
  const mixed = await look()
  expect(mixed.causes).toContain('weak-tls-offered')
  expect(mixed.causes).not.toContain('tls-version-too-old')
})

test('a server that turns visitors away says so in its greeting', async () => {
  await host.listen(587, [greeting('421 4.7.0 Too many connections, try again later')])
  const { causes, report } = await look()
  expect(causes).toContain('too-many-connections')
  expect(cellsOf(report)['587 none']).toBe('refused')
})

test('what is no mail server is told by its first words', async () => {
  await host.listen(2525, [greeting('SSH-2.0-OpenSSH_9.9')])
  const { report, causes } = await look()
  expect(
    report.ports?.find(({ port, encryption }) => port === 2525 && encryption === 'none'),
  ).toMatchObject({
    result: 'not-smtp',
    protocol: 'SSH',
  })
  expect(causes).toContain('not-an-smtp-server')
})

test('PIPELINING is tried as it is claimed: the group is answered, or sent one by one', async () => {
  const claiming = await host.listen(587, [keywords(['PIPELINING'])])
  await look()
  const modest = await host.listen(2525, [keywords([])])
  await look()
  for (const server of [claiming, modest]) {
    const lines = server.sessions.flatMap((session) => session.lines)
    expect(lines.some((line) => line.startsWith('RSET'))).toBe(true)
  }
})
