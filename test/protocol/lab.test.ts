import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { Resolver } from 'node:dns/promises'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect as connectTcp } from 'node:net'
import { connect } from 'node:tls'
import { promisify } from 'node:util'
import { createTransport } from 'nodemailer'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { LabDescription, MailHostId } from '../support/lab/index.ts'
import { useLab } from '../support/lab/use-lab.ts'

const lab = useLab()
const { kari, ola, scanner } = lab.accounts
const run = promisify(execFile)

describe('a login', () => {
  it.each([465, 587, 2525])('is let in on %i', async (port) => {
    for (const account of [kari, ola, scanner]) {
      await expect(mailer('mail', { account, port }).verify()).resolves.toBe(true)
    }
  })

  it.each(['PLAIN', 'LOGIN', 'CRAM-MD5'])('is let in by %s', async (authMethod) => {
    await expect(mailer('mail', { authMethod }).verify()).resolves.toBe(true)
  })

  it('with a wrong password is refused', async () => {
    const account = { ...kari, password: 'wrong' }
    await expect(mailer('mail', { account }).verify()).rejects.toMatchObject({ responseCode: 535 })
  })

  it('by XOAUTH2 depends on the token', async () => {
    const verify = (accessToken: string) => {
      const { address, name } = lab.hosts.oauth
      const auth = { type: 'OAuth2' as const, user: kari.username, accessToken }
      const tls = { ca: lab.rootPem, servername: name }
      return createTransport({ host: address, port: 465, secure: true, auth, tls }).verify()
    }
    await expect(verify(lab.accessToken(kari.username))).resolves.toBe(true)
    const refused = { responseCode: 535 }
    await expect(verify(lab.accessToken(kari.username, 'expired'))).rejects.toMatchObject(refused)
    await expect(verify(lab.accessToken(ola.username))).rejects.toMatchObject(refused)
  })

  it('is not offered before TLS on 587', async () => {
    const { stdout } = await swaks('mail', ['--port', '587', '--quit-after', 'EHLO'])
    expect(stdout).toContain('250-STARTTLS')
    expect(stdout).not.toContain('AUTH')
  })
})

describe('a message', () => {
  it.each([465, 587, 2525])('sent on %i arrives', async (port) => {
    const { subject } = await send('mail', kari.address, { port })
    const message = await arrival(ola.address, subject)
    expect(message).toMatchObject({ folder: 'INBOX' })
    expect(message.header('return-path')).toEqual([`<${kari.address}>`])
    expect(message.header('From')).toEqual([kari.address])
  })

  it('may be sent as the other address, and as each of the team', async () => {
    for (const from of [lab.sales, lab.teamAddress(1), lab.teamAddress(20)]) {
      const { subject } = await send('mail', from)
      expect((await arrival(ola.address, subject)).header('from')).toEqual([from])
    }
  })

  it.each<[MailHostId, string]>([
    ['mail', 'RCPT TO'],
    ['strict', 'MAIL FROM'],
  ])('as a third address is refused by %s at %s', async (host, command) => {
    await expect(send(host, lab.director)).rejects.toMatchObject({ responseCode: 553, command })
    await expect(send(host, kari.address)).resolves.toMatchObject({ accepted: [ola.address] })
  })

  it('as a third address is accepted by the lenient host', async () => {
    const { subject } = await send('lenient', lab.director)
    expect((await arrival(ola.address, subject)).header('from')).toEqual([lab.director])
  })

  it('for elsewhere is accepted from a login, and bounces', async () => {
    const { subject } = await send('mail', kari.address, { to: 'someone@elsewhere.test' })
    const bounce = await arrival(kari.address, subject)
    expect(bounce.header('from').join()).toContain('MAILER-DAEMON')
    expect(bounce.raw).toContain('Status: 5.1.1')
  })

  it('for elsewhere is refused without a login', async () => {
    const relay = swaks('mail', ['--port', '25', '--to', 'someone@elsewhere.test'])
    await expect(relay).rejects.toMatchObject({ stdout: expect.stringContaining('554 5.7.1') })
    const local = await swaks('mail', ['--port', '25', '--to', ola.address, '--from', 'a@b.test'])
    expect(local.stdout).toContain('250 2.0.0 Ok: queued')
  })

  it('is sent by swaks too, and the log tells of it', async () => {
    const before = await lab.readLog()
    const subject = randomUUID()
    await swaks('mail', [
      '--port',
      '587',
      '--tls',
      '--auth',
      'LOGIN',
      '--tls-verify',
      '--tls-ca-path',
      lab.rootFile,
      '--auth-user',
      ola.username,
      '--auth-password',
      ola.password,
      '--from',
      ola.address,
      '--to',
      kari.address,
      '--h-Subject',
      subject,
    ])
    await arrival(kari.address, subject)
    const since = (await lab.readLog()).slice(before.length)
    expect(since.match(/sasl_method=LOGIN, sasl_username=ola@lab.test/g)).toHaveLength(1)
  })
})

describe('what happens after it was accepted', () => {
  it('rewriting: kari is made the sender, the From is kept aside', async () => {
    const { subject } = await send('rewriting', lab.sales)
    const message = await arrival(ola.address, subject)
    expect(message.header('from')).toEqual([kari.address])
    expect(message.header('return-path')).toEqual([`<${kari.address}>`])
    expect(message.header('x-google-original-from')).toEqual([lab.sales])
  })

  it('adding-sender: kari is named as Sender', async () => {
    const { subject } = await send('addingSender', lab.director)
    const message = await arrival(ola.address, subject)
    expect(message.header('from')).toEqual([lab.director])
    expect(message.header('sender')).toEqual([kari.address])
  })

  it('bouncing: what is not the own address comes back', async () => {
    const { subject } = await send('bouncing', lab.director)
    const bounce = await arrival(lab.director, subject)
    expect(bounce.raw).toContain('Status: 5.7.60')
    const own = await send('bouncing', kari.address)
    await arrival(ola.address, own.subject)
  })

  it('junking: what is not the own address is filed under Junk', async () => {
    const foreign = await send('junking', lab.sales)
    expect(await arrival(ola.address, foreign.subject)).toMatchObject({ folder: 'Junk' })
    const own = await send('junking', kari.address)
    expect(await arrival(ola.address, own.subject)).toMatchObject({ folder: 'INBOX' })
  })

  it('can be read by IMAP', async () => {
    const { subject } = await send('mail', kari.address)
    await arrival(ola.address, subject)
    const { address, name } = lab.hosts.mail
    const socket = connect({ host: address, port: 993, servername: name, ca: lab.rootPem })
    onTestFinished(() => void socket.destroy())
    socket.write(
      [
        `a LOGIN ${ola.username} "${ola.password}"`,
        'b EXAMINE INBOX',
        `c SEARCH HEADER Subject ${subject}`,
        'd LOGOUT\r\n',
      ].join('\r\n'),
    )
    const transcript = (await socket.toArray()).join('')
    expect(transcript).toMatch(/\* SEARCH \d+\r\n/)
  })
})

describe('certificates', () => {
  it.each<[MailHostId, string | undefined]>([
    ['mail', undefined],
    ['expired', 'CERT_HAS_EXPIRED'],
    ['notYetValid', 'CERT_NOT_YET_VALID'],
    ['wrongName', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['selfSigned', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['unknownAuthority', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ['missingIntermediate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('of %s are seen as %s', async (host, code) => {
    const { address, name } = lab.hosts[host]
    const socket = connect({ host: address, port: 465, servername: name, ca: lab.rootPem })
    onTestFinished(() => void socket.destroy())
    const handshake = once(socket, 'secureConnect')
    if (code) await expect(handshake).rejects.toMatchObject({ code })
    else await handshake
  })
})

it('a lab goes with the process that started it, even when that is killed', async () => {
  const module = new URL('../support/lab/index.ts', import.meta.url)
  const program = `
    const { startLab } = await import(${JSON.stringify(module.href)})
    const { description } = await startLab()
    process.stdout.write(JSON.stringify(description), () => process.kill(process.pid, 'SIGKILL'))`
  const args = ['--input-type=module', '-e', program]
  const killed = await run(process.execPath, args).catch((error: unknown) => error)
  expect(killed).toMatchObject({ signal: 'SIGKILL' })
  // execFile adds what was printed to its error.
  const { directory, prefix } = JSON.parse((killed as { stdout: string }).stdout) as LabDescription
  await expect.poll(() => existsSync(directory), { timeout: 20_000 }).toBe(false)
  for (const port of [25, 53]) {
    const socket = connectTcp({ host: `${prefix}.${port === 53 ? 53 : 1}`, port })
    await expect(once(socket, 'connect')).rejects.toMatchObject({ code: 'ECONNREFUSED' })
  }
})

describe('the name server', () => {
  const resolver = new Resolver({ timeout: 300, tries: 1 })
  resolver.setServers([lab.dns.server])

  it('knows the hosts, and nobody else', async () => {
    const { name, address } = lab.hosts.mail
    expect(await resolver.resolve4(name)).toEqual([address])
    await expect(resolver.resolve4('example.com')).rejects.toMatchObject({ code: 'ENOTFOUND' })
  })

  it('takes records of every type', async () => {
    await lab.dns.addRecord('records.test', 'TXT', '"v=spf1 -all"')
    await lab.dns.addRecord('records.test', 'MX', '10 mail.lab.test.')
    await lab.dns.addRecord('_submission._tcp.records.test', 'SRV', '0 1 587 mail.lab.test.')
    expect(await resolver.resolveTxt('records.test')).toEqual([['v=spf1 -all']])
    expect(await resolver.resolveMx('records.test')).toMatchObject([{ exchange: 'mail.lab.test' }])
    expect(await resolver.resolveSrv('_submission._tcp.records.test')).toMatchObject([
      { name: 'mail.lab.test', port: 587 },
    ])
    await lab.dns.removeRecords('records.test')
    await expect(resolver.resolveTxt('records.test')).rejects.toMatchObject({ code: 'ENODATA' })
  })

  it.each(['signed.test', 'unsigned.test'])('answers what was added to %s', async (zone) => {
    await lab.dns.addRecord(`mail.${zone}`, 'A', '127.0.0.1')
    await lab.dns.addRecord(zone, 'MX', `10 mail.${zone}.`)
    expect(await resolver.resolve4(`mail.${zone}`)).toEqual(['127.0.0.1'])
    expect(await resolver.resolveMx(zone)).toMatchObject([{ exchange: `mail.${zone}` }])
    const { stdout } = await drill(`mail.${zone}`)
    expect(/;; flags:.* ad[ ;]/.test(stdout)).toBe(zone === 'signed.test')
  })

  it.each(['bogus.test', 'stale.test', 'lame.test'])('fails for %s', async (zone) => {
    if (zone !== 'lame.test') {
      await lab.dns.addRecord(`mail.${zone}`, 'A', '127.0.0.1')
      expect((await drill(`mail.${zone}`, '-o', 'CD')).stdout).toContain('127.0.0.1')
    }
    await expect(resolver.resolve4(`mail.${zone}`)).rejects.toMatchObject({ code: 'ESERVFAIL' })
  })

  it('breaks a zone', async () => {
    await lab.dns.breakZone('refused.test', 'refused')
    await lab.dns.breakZone('silent.test', 'silent')
    await expect(resolver.resolve4('a.refused.test')).rejects.toMatchObject({ code: 'EREFUSED' })
    await expect(resolver.resolve4('a.silent.test')).rejects.toMatchObject({ code: 'ETIMEOUT' })
  })
})

interface MailerOptions {
  port?: number
  account?: { username: string; password: string }
  authMethod?: string
}

function mailer(host: MailHostId, { port = 587, account = kari, authMethod }: MailerOptions = {}) {
  return createTransport({
    host: lab.hosts[host].address,
    port,
    secure: port === 465,
    requireTLS: port === 587,
    auth: { user: account.username, pass: account.password },
    tls: { ca: lab.rootPem, servername: lab.hosts[host].name },
    ...(authMethod ? { authMethod } : {}),
  })
}

async function send(host: MailHostId, from: string, options: MailerOptions & { to?: string } = {}) {
  const subject = randomUUID()
  const { to = ola.address } = options
  const sent = await mailer(host, options).sendMail({ from, to, subject, text: 'Hei' })
  return { subject, accepted: sent.accepted }
}

function arrival(address: string, subject: string) {
  return lab.waitForMessage(address, ({ raw }) => raw.includes(subject))
}

function drill(name: string, ...options: string[]) {
  return run('drill', ['-D', ...options, name, `@${lab.dns.server.split(':')[0]}`, 'A'])
}

function swaks(host: MailHostId, args: string[]) {
  const to = args.includes('--to') ? [] : ['--to', ola.address]
  return run('swaks', ['--server', lab.hosts[host].address, ...to, ...args])
}
