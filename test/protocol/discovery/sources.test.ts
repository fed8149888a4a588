import { createHash, randomInt } from 'node:crypto'
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest'
import { createDiscoverProbe } from '../../../apps/api/src/discovery/create-discover-probe.ts'
import type { RunFacts } from '../../../apps/api/src/probe/test-plan.ts'
import { createTestAuthority } from '../../support/certificates/test-authority.ts'
import type { TestAuthority } from '../../support/certificates/test-authority.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import { autoconfigDocument, discover } from '../../support/discovery/discover.ts'
import { serve, startWebHost } from '../../support/discovery/web-host.ts'
import type { Answer, WebHost } from '../../support/discovery/web-host.ts'
import { ownAddress, startHost } from '../../support/inspection/host-of-ports.ts'
import type { HostOfPorts } from '../../support/inspection/host-of-ports.ts'
import { inspectionDeps } from '../../support/inspection/inspect.ts'
import { findFreePort } from '../../support/free-port.ts'
import { useLab } from '../../support/lab/use-lab.ts'
import { watchGlimpses } from '../../support/probe/watch-glimpses.ts'
import { at, keywords, silence } from '../../support/scripted-server/index.ts'

const lab = useLab()
const mail = lab.hosts.mail.name
const databaseUrl = 'https://database.test/v1.1/'
let authority: TestAuthority
let domain: string
let webs: WebHost[]
let hosts: HostOfPorts[]

beforeAll(async () => {
  authority = await createTestAuthority('Discovery')
})
beforeEach(() => {
  domain = `d${randomInt(1e9)}.test`
  webs = []
  hosts = []
})
afterEach(async () => {
  await Promise.all([...webs, ...hosts].map((one) => one.close()))
})

const deps = () =>
  Object.assign(
    inspectionDeps({ dnsServer: lab.dns.server, authorities: [lab.rootPem, authority.rootPem] }),
    { databaseUrl },
  )
const find = (local = 'kari') => discover(deps(), `${local}@${domain}`)

async function serveAt(names: string[], answer: Answer): Promise<WebHost> {
  const address = ownAddress()
  for (const name of names) await lab.dns.addRecord(name, 'A', address)
  const web = await startWebHost(address, answer, await authority.certify('good', names))
  webs.push(web)
  return web
}

/** A mail server with a certificate for its name. */
async function startMailHost(name: string, port: number, beforeTls: string[] = []) {
  const host = startHost()
  hosts.push(host)
  await lab.dns.addRecord(name, 'A', host.address)
  const tls = await authority.certify('good', [name])
  const parts = [keywords(beforeTls, ['AUTH PLAIN LOGIN'])]
  return await host.listen(port, parts, { tls, isImplicitTls: port === 465 })
}

const path = '/mail/config-v1.1.xml'

test('what the domain publishes over https is found, tried and trusted', async () => {
  const document = autoconfigDocument(
    { host: mail, port: 465, type: 'SSL', username: '%EMAILLOCALPART%' },
    { host: mail, port: 587, type: 'STARTTLS' },
    { host: mail, port: 2525, type: 'plain' },
  )
  const name = `autoconfig.${domain}`
  await serveAt([name], serve({ [`${name} ${path}`]: document }))
  const { best, candidates } = await find()
  expect(best).toEqual({
    host: mail,
    port: 465,
    encryption: 'tls',
    source: 'autoconfig',
    trusted: true,
    verified: true,
    usernames: ['kari'],
    note: expect.stringMatching(/^Answered over TLS 1\.3; login by .*PLAIN/),
  })
  expect(candidates.map(({ port }) => port)).toEqual([465, 587, 2525])
  expect(candidates[2]?.note).toContain('Not encrypted')
})

test('the well-known place of the domain itself will do', async () => {
  const document = autoconfigDocument({ host: mail, port: 587, type: 'STARTTLS' })
  await serveAt([domain], serve({ [`${domain} /.well-known/autoconfig${path}`]: document }))
  const { best } = await find()
  expect(best).toMatchObject({
    port: 587,
    encryption: 'starttls',
    source: 'autoconfig',
    verified: true,
  })
})

test('the database is told the domain, and never whose address it was', async () => {
  const document = autoconfigDocument({ host: mail, port: 465, type: 'SSL' })
  const web = await serveAt(
    ['database.test'],
    serve({ [`database.test /v1.1/${domain}`]: document }),
  )
  const { best } = await find('secret-person')
  await lab.dns.removeRecords('database.test')
  expect(best).toMatchObject({ source: 'thunderbird-database', trusted: true, verified: true })
  expect(web.requests).toEqual([`database.test /v1.1/${domain}`])
})

test('service records are tried, implicit TLS first, and trusted only where DNSSEC secures them', async () => {
  await lab.dns.addRecord(`_submission._tcp.${domain}`, 'SRV', `0 1 587 ${mail}.`)
  await lab.dns.addRecord(`_submissions._tcp.${domain}`, 'SRV', `0 1 465 ${mail}.`)
  const { candidates } = await find()
  expect(candidates).toMatchObject([
    { port: 465, encryption: 'tls', source: 'srv', trusted: false, verified: true },
    { port: 587, encryption: 'starttls', source: 'srv', trusted: false },
  ])
  const signed = `srv${randomInt(1e9)}.signed.test`
  await lab.dns.addRecord(`_submissions._tcp.${signed}`, 'SRV', `0 1 465 ${mail}.`)
  const secured = await discover(deps(), `kari@${signed}`)
  expect(secured.best).toMatchObject({ source: 'srv', trusted: true, verified: true })
})

test('a candidate comes with the mailbox that its source names', async () => {
  await lab.dns.addRecord(`_submissions._tcp.${domain}`, 'SRV', `0 1 465 ${mail}.`)
  await lab.dns.addRecord(`_imap._tcp.${domain}`, 'SRV', '0 1 143 slow.test.')
  await lab.dns.addRecord(`_imaps._tcp.${domain}`, 'SRV', '0 1 993 imap.test.')
  const mailbox = { host: 'imap.test', port: 993, encryption: 'tls', trusted: false }
  expect((await find()).best).toMatchObject({ source: 'srv', mailbox })
})

test('a service that the domain says it does not have is not tried', async () => {
  await lab.dns.addRecord(`_submissions._tcp.${domain}`, 'SRV', '0 0 0 .')
  expect((await find()).candidates.filter(({ source }) => source === 'srv')).toEqual([])
})

test('PACC counts only where DNS vouches for the document', async () => {
  const document = JSON.stringify({
    protocols: { smtp: { host: mail }, imap: { host: 'imap.test' } },
    authentication: { password: true },
    info: { provider: { name: 'Lab' } },
  })
  const name = `ua-auto-config.${domain}`
  await serveAt([name], serve({ [`${name} /.well-known/user-agent-configuration.json`]: document }))
  const forged = createHash('sha256').update('another document').digest('base64')
  await lab.dns.addRecord(`_ua-auto-config.${domain}`, 'TXT', `"v=UAAC1; a=sha256; d=${forged}"`)
  expect((await find()).candidates.filter(({ source }) => source === 'pacc')).toEqual([])
  const digest = createHash('sha256').update(document).digest('base64')
  await lab.dns.addRecord(`_ua-auto-config.${domain}`, 'TXT', `"v=UAAC1; a=sha256; d=${digest}"`)
  expect((await find()).best).toMatchObject({
    source: 'pacc',
    port: 465,
    trusted: true,
    verified: true,
    mailbox: { host: 'imap.test', port: 993, encryption: 'tls', trusted: true },
  })
})

test('an MX of a known provider leads to its settings, with what it wants before the first attempt', async () => {
  await lab.dns.addRecord(
    domain,
    'MX',
    `0 ${domain.replace('.', '-')}.mail.protection.outlook.com.`,
  )
  const { candidates } = await find()
  expect(candidates[0]).toMatchObject({
    host: 'smtp.office365.com',
    port: 587,
    encryption: 'starttls',
    source: 'mx',
    trusted: false,
    verified: false,
    usernames: [`kari@${domain}`],
  })
  expect(candidates[0]?.note).toContain('SMTP AUTH must be switched on')
  expect(candidates[0]?.note).toContain('December 2026')
})

test('an address of a well-known service is known without asking anybody', async () => {
  const { candidates } = await discover(deps(), 'kari@gmail.com')
  expect(candidates.filter(({ source }) => source === 'well-known')).toMatchObject([
    { host: 'smtp.gmail.com', port: 465, trusted: true },
    { host: 'smtp.gmail.com', port: 587, trusted: true },
  ])
  expect(candidates[0]?.note).toContain('app password')
})

test('Autodiscover that leads to Microsoft gives Exchange Online away', async () => {
  await lab.dns.addRecord(`autodiscover.${domain}`, 'CNAME', 'autodiscover.outlook.com.')
  const { candidates } = await find()
  expect(candidates).toMatchObject([{ host: 'smtp.office365.com', source: 'autodiscover' }])
})

test.each([
  [mail, { host: mail, port: 587, encryption: 'starttls', verified: true }],
  ['outlook.office365.com', { host: 'smtp.office365.com', port: 587 }],
])('Autodiscover of the domain itself names its server: %s', async (host, expected) => {
  const name = `autodiscover.${domain}`
  const document = JSON.stringify({
    Protocol: 'AutodiscoverV1',
    Url: `https://${host}/autodiscover/autodiscover.xml`,
  })
  await serveAt([name], serve({ [`${name} /autodiscover/autodiscover.json`]: document }))
  const { candidates } = await find()
  expect(candidates[0]).toMatchObject({ ...expected, source: 'autodiscover', trusted: true })
})

test('while it goes on, whoever looks sees what was found so far, and what is still being tried', async () => {
  const name = `autoconfig.${domain}`
  const silent = startHost()
  hosts.push(silent)
  await silent.listen(465, [at('connect', silence())])
  const document = autoconfigDocument(
    { host: silent.address, port: 465, type: 'SSL' },
    { host: mail, port: 587, type: 'STARTTLS' },
  )
  await serveAt([name], serve({ [`${name} ${path}`]: document }))
  const probe = createDiscoverProbe(deps())
  const plan = { address: `kari@${domain}`, language: 'en' } as const
  const { report, seen } = await watchGlimpses(probe, plan)
  const before = seen.at(-1)?.candidates
  expect(before).toMatchObject([
    { host: mail, port: 587, verified: true },
    { host: silent.address, port: 465, verified: false, note: 'Still being tried.' },
  ])
  expect(report.candidates).toMatchObject([
    { host: mail, verified: true },
    { host: silent.address, verified: false },
  ])
  // Looked at every 10 ms: what works is seen at once, and a better answer is waited for no longer than a second.
  const isFound = ({ candidates = [] }: RunFacts) => candidates.some(({ verified }) => verified)
  expect(seen.filter(isFound).length * 10).toBeLessThan(1_000)
})

test('a guess that answers with a certificate of its name is trusted: the name is the domain’s own', async () => {
  await startMailHost(`smtp.${domain}`, 465)
  const { best, candidates } = await find()
  expect(best).toMatchObject({
    host: `smtp.${domain}`,
    port: 465,
    encryption: 'tls',
    source: 'guess',
    trusted: true,
    verified: true,
    usernames: [`kari@${domain}`, 'kari'],
  })
  expect(candidates).toHaveLength(1)
})

test('implicit TLS comes before STARTTLS, and cleartext last', async () => {
  const host = startHost()
  hosts.push(host)
  const name = `mail.${domain}`
  await lab.dns.addRecord(name, 'A', host.address)
  const tls = await authority.certify('good', [name])
  await host.listen(587, [], { tls })
  await host.listen(465, [], { tls, isImplicitTls: true })
  const { candidates } = await find()
  expect(candidates.map(({ encryption }) => encryption)[0]).toBe('tls')
})

test('a certificate that does not verify is no place for a password: the reason is kept', async () => {
  const name = `autoconfig.${domain}`
  const document = autoconfigDocument({ host: lab.hosts.selfSigned.name, port: 465, type: 'SSL' })
  await serveAt([name], serve({ [`${name} ${path}`]: document }))
  const { candidates } = await find()
  expect(candidates[0]).toMatchObject({ verified: false, source: 'autoconfig' })
  expect(candidates[0]?.note).toContain('certificate does not verify')
})

test('an account that takes sign-in only says so', async () => {
  const name = `autoconfig.${domain}`
  const document = autoconfigDocument({
    host: mail,
    port: 465,
    type: 'SSL',
    authentication: 'OAuth2',
  })
  await serveAt([name], serve({ [`${name} ${path}`]: document }))
  expect((await find()).best?.note).toContain('OAuth')
})

test('what a provider wants is said whoever named its server', async () => {
  await lab.dns.addRecord(`_submission._tcp.${domain}`, 'SRV', '0 1 587 smtp.office365.com.')
  const { best } = await find()
  expect(best).toMatchObject({ host: 'smtp.office365.com', source: 'srv' })
  expect(best?.note).toContain('SMTP AUTH must be switched on')
  expect(best?.note).toContain('December 2026')
})

test('a domain that does not exist is told as such', async () => {
  const { report, candidates } = await find()
  expect(candidates.some(({ verified }) => verified)).toBe(false)
  expect(report.findings.map(({ cause }) => cause)).toEqual(['sender-domain-invalid'])
  expect(report.candidates).toEqual([])
})

test('a name server that fails does not make the guesses ones of hosts that do not exist', async () => {
  await lab.dns.addRecord(domain, 'TXT', '"exists"')
  const resolver = createResolver({ servers: [`127.0.0.1:${await findFreePort()}`] })
  const { candidates } = await discover({ ...deps(), resolver }, `kari@${domain}`)
  expect(candidates.map(({ host }) => host)).toContain(`smtp.${domain}`)
  const notes = candidates.map(({ note }) => note)
  expect(notes.every((note) => note?.includes('could not be looked up'))).toBe(true)
})
