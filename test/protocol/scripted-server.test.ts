import { once } from 'node:events'
import { connect as connectTcp, type Socket } from 'node:net'
import { connect as connectTls } from 'node:tls'
import { createTransport } from 'nodemailer'
import { describe, expect, it, onTestFinished } from 'vitest'
import {
  type CertificateKind,
  createTestAuthority,
} from '../support/certificates/test-authority.ts'
import {
  accounts,
  at,
  closeConnection,
  drip,
  echoLine,
  endlessLine,
  endlessLines,
  garbage,
  greeting,
  halfClose,
  injectAfterStarttls,
  keywords,
  offerStarttls,
  type Part,
  reply,
  resetConnection,
  silence,
  startScriptedServer,
  type ScriptedServerOptions,
} from '../support/scripted-server/index.ts'

const authority = await createTestAuthority()
const certificate = await authority.certify('good', ['127.0.0.1'])
const login = { user: 'kari@lab.test', pass: 'hemmelig' }

describe('the scripted server, talked to by nodemailer', () => {
  for (const encryption of ['none', 'starttls', 'tls'] as const) {
    it(`lets a known account send over ${encryption} and records what came`, async () => {
      const server = await start([accounts({ [login.user]: login.pass })], optionsFor(encryption))
      await mailerFor(server, encryption).sendMail({
        from: login.user,
        to: 'ola@lab.test',
        subject: 'Hei',
        text: '.\n..dots',
      })
      const session = server.sessions.at(-1)
      expect(session?.isEncrypted).toBe(encryption !== 'none')
      expect(session?.logins).toEqual([
        expect.objectContaining({ username: login.user, password: login.pass }),
      ])
      expect(session?.messages).toEqual([
        expect.objectContaining({ reversePath: login.user, forwardPaths: ['ola@lab.test'] }),
      ])
      expect(session?.messages[0]?.content.toString()).toContain('\r\n\r\n.\r\n..dots\r\n')
    })
  }

  for (const mechanism of ['PLAIN', 'LOGIN', 'CRAM-MD5', 'XOAUTH2']) {
    it(`judges ${mechanism}`, async () => {
      const server = await start([
        accounts({ [login.user]: login.pass }, '535 5.7.8 No'),
        keywords([`AUTH ${mechanism}`]),
      ])
      const auth = (pass: string) =>
        mechanism === 'XOAUTH2'
          ? { type: 'OAuth2' as const, user: login.user, accessToken: pass }
          : { ...login, pass }
      const verify = (pass: string) =>
        createTransport({ host: server.host, port: server.port, auth: auth(pass) }).verify()
      await expect(verify(login.pass)).resolves.toBe(true)
      await expect(verify('wrong')).rejects.toMatchObject({ responseCode: 535 })
    })
  }

  it('refuses one sender at each step, and only there', async () => {
    for (const step of ['mail', 'rcpt', 'data', 'message'] as const) {
      const refusal = at(step, reply('550 5.7.60 Not yours'), { times: 1 })
      const server = await start([refusal])
      const send = () =>
        mailerFor(server, 'none').sendMail({ from: 'a@lab.test', to: 'b@lab.test', text: 'x' })
      await expect(send()).rejects.toMatchObject({ responseCode: 550 })
      await expect(send()).resolves.toMatchObject({ response: '250 2.0.0 Ok: queued as SCRIPTED' })
    }
  })

  it.each<[CertificateKind, string]>([
    ['expired', 'CERT_HAS_EXPIRED'],
    ['not-yet-valid', 'CERT_NOT_YET_VALID'],
    ['wrong-name', 'ERR_TLS_CERT_ALTNAME_INVALID'],
    ['self-signed', 'DEPTH_ZERO_SELF_SIGNED_CERT'],
    ['unknown-authority', 'UNABLE_TO_GET_ISSUER_CERT_LOCALLY'],
    ['missing-intermediate', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE'],
  ])('serves a certificate that is refused as %s', async (kind, code) => {
    const tls = await authority.certify(kind, ['127.0.0.1'])
    const server = await start([], { tls, isImplicitTls: true })
    const socket = connectTls({ host: server.host, port: server.port, ca: authority.rootPem })
    onTestFinished(() => void socket.destroy())
    await expect(once(socket, 'secureConnect')).rejects.toMatchObject({ code })
  })
})

describe('the scripted server, misbehaving', () => {
  it('greets as told, in many lines', async () => {
    const server = await start([greeting('220-scripted.test\r\n220-\x1b[31m\r\n220 <b>hi</b>')])
    expect(await readSome(server, 'hi</b>')).toContain('\x1b[31m')
  })

  it('sends 500 lines of greeting', async () => {
    const server = await start([at('connect', endlessLines(220, 500))])
    const text = await readSome(server, '220 last')
    expect(text.trimEnd().split('\r\n')).toHaveLength(500)
  })

  it('sends a line of 10 MB and is read no faster than its client reads', async () => {
    const server = await start([at('connect', endlessLine(10_000_000, '220 '))])
    const socket = open(server)
    let received = 0
    for await (const chunk of socket) {
      received += (chunk as Buffer).length
      if (received > 10_000_000) break
    }
    expect(received).toBeGreaterThan(10_000_000)
  })

  it('drips byte by byte', async () => {
    const server = await start([at('connect', drip('220 slow', 1))])
    expect(await readSome(server, 'slow\r\n')).toBe('220 slow\r\n')
  })

  it('sends bytes that are no text', async () => {
    const server = await start([at('connect', garbage())])
    expect(await readSome(server, '\x1b[31m\r\n')).not.toContain('220')
  })

  it('resets, hangs up, half closes', async () => {
    const reset = await start([at('ehlo', resetConnection())])
    await expect(readSome(reset, 'never', 'EHLO a')).rejects.toMatchObject({ code: 'ECONNRESET' })
    const hangUp = await start([at('ehlo', closeConnection('421 4.3.2 Going down'))])
    expect(await readSome(hangUp, 'never', 'EHLO a')).toContain('421 4.3.2')
    const half = await start([at('ehlo', halfClose())])
    const socket = open(half, { allowHalfOpen: true })
    socket.write('EHLO a\r\n')
    await once(socket.resume(), 'end')
    expect(socket.writable).toBe(true)
  })

  it('falls silent and notices when its client leaves', async () => {
    const server = await start([at('connect', silence())])
    const socket = open(server)
    await once(socket, 'connect')
    socket.destroy()
    await expect.poll(() => server.sessions[0]?.hasEnded).toBe(true)
    await server.sessions[0]?.ended
  })

  it('gives the AUTH line back', async () => {
    const server = await start([at('auth', echoLine())])
    expect(await readSome(server, '501', 'AUTH PLAIN c2VjcmV0')).toContain('c2VjcmV0')
  })

  it('injects replies behind STARTTLS, and keeps what a client injected', async () => {
    const server = await start(
      [at('starttls', injectAfterStarttls('250 injected'))],
      optionsFor('starttls'),
    )
    expect(await readSome(server, 'injected', 'STARTTLS')).toContain('TLS\r\n250 injected\r\n')
    const honest = await start([], optionsFor('starttls'))
    const socket = open(honest)
    socket.write('STARTTLS\r\nRSET\r\n')
    await readUntil(socket, 'Ready to start TLS\r\n')
    expect(honest.sessions[0]?.discardedBeforeTls).toBe('RSET\r\n')
  })

  it('strips STARTTLS, or promises it in vain', async () => {
    const stripped = await start([offerStarttls(false)], optionsFor('starttls'))
    expect(await readSome(stripped, '250 ', 'EHLO a')).not.toContain('STARTTLS')
    const vain = await start([offerStarttls(true), at('starttls', reply('454 4.7.0 Later'))])
    expect(await readSome(vain, '250 ', 'EHLO a')).toContain('STARTTLS')
    expect(await readSome(vain, '454', 'STARTTLS')).toContain('454 4.7.0 Later')
  })

  it('acts on an occasion only: one argument, before TLS', async () => {
    const server = await start([
      at('mail', reply('550 5.1.8 not you'), { argument: /<eve@/, isEncrypted: false }),
    ])
    expect(await readSome(server, '550', 'MAIL FROM:<ola@a.test>\r\nMAIL FROM:<eve@a.test>')).toBe(
      '220 scripted.test ESMTP ready\r\n250 2.1.0 Ok\r\n550 5.1.8 not you\r\n',
    )
  })
})

type Server = Awaited<ReturnType<typeof startScriptedServer>>

async function start(parts: Part[], options: ScriptedServerOptions = {}): Promise<Server> {
  const server = await startScriptedServer(parts, options)
  onTestFinished(() => server.close())
  return server
}

function optionsFor(encryption: 'none' | 'starttls' | 'tls'): ScriptedServerOptions {
  if (encryption === 'none') return {}
  return { tls: certificate, isImplicitTls: encryption === 'tls' }
}

function mailerFor(server: Server, encryption: 'none' | 'starttls' | 'tls') {
  return createTransport({
    host: server.host,
    port: server.port,
    secure: encryption === 'tls',
    requireTLS: encryption === 'starttls',
    ignoreTLS: encryption === 'none',
    auth: login,
    tls: { ca: authority.rootPem },
  })
}

function open(server: Server, options: { allowHalfOpen?: boolean } = {}): Socket {
  const socket = connectTcp({ host: server.host, port: server.port, ...options })
  onTestFinished(() => void socket.destroy())
  return socket
}

async function readSome(server: Server, until: string, send = ''): Promise<string> {
  const socket = open(server)
  if (send) socket.write(`${send}\r\n`)
  return readUntil(socket, until)
}

async function readUntil(socket: Socket, until: string): Promise<string> {
  let text = ''
  for await (const chunk of socket) {
    text += (chunk as Buffer).toString('latin1')
    if (text.includes(until)) break
  }
  return text
}
