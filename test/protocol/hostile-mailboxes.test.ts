import { afterEach, beforeAll, describe, expect, test } from 'vitest'
import { createTestAuthority } from '../support/certificates/test-authority.ts'
import type { ServerCertificate, TestAuthority } from '../support/certificates/test-authority.ts'
import { causesOf, planFor, runTest, shortLimits, textOf } from '../support/probe/index.ts'
import { startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'
import { startScriptedImap } from '../support/scripted-imap/index.ts'
import type { ImapSession, ScriptedImapOptions, Step } from '../support/scripted-imap/index.ts'

const mailboxPassword = 'Blåbær "kvikk lunsj" \\ <1£>&+/='
const limits = { ...shortLimits, stageMs: 1500, deliveryMs: 1500 }
let authority: TestAuthority
let certificate: ServerCertificate
const closing: { close(): Promise<void> }[] = []

beforeAll(async () => {
  authority = await createTestAuthority()
  certificate = await authority.certify('good', ['127.0.0.1'])
})
afterEach(async () => {
  await Promise.all(closing.splice(0).map((server) => server.close()))
})

type Encryption = 'tls' | 'starttls' | 'none'

async function readFrom(
  options: ScriptedImapOptions | ((smtp: ScriptedServer) => ScriptedImapOptions),
  { encryption = 'tls', signal }: { encryption?: Encryption; signal?: AbortSignal } = {},
) {
  const smtp = await startScriptedServer()
  const script = typeof options === 'function' ? options(smtp) : options
  const imap = await startScriptedImap({
    tls: certificate,
    isImplicitTls: encryption === 'tls',
    ...script,
  })
  closing.push(smtp, imap)
  const plan = planFor(
    { host: smtp.host, port: smtp.port },
    {
      depth: 'message',
      deliveryCheck: {
        host: imap.host,
        port: imap.port,
        encryption,
        username: 'reader@lab.test',
        password: mailboxPassword,
        authMethod: 'auto',
        tlsVerification: 'full',
        deleteCopies: false,
      },
    },
  )
  const startedAt = performance.now()
  const run = await runTest(plan, { rootPem: authority.rootPem, limits }, signal)
  return { run, imap, elapsedMs: performance.now() - startedAt }
}

/** The messages that the SMTP server took, as they would lie in a mailbox. */
function deliveredBy(smtp: ScriptedServer): Buffer[] {
  return smtp.sessions.flatMap(({ messages }) => messages.map(({ content }) => content))
}

const steps: Step[] = ['greeting', 'AUTHENTICATE', 'LIST', 'SELECT', 'SEARCH', 'FETCH']
const misdeeds: Record<string, (session: ImapSession) => void> = {
  silence: () => {},
  'a hang-up': ({ socket }) => void socket.destroy(),
  noise: ({ socket }) => void socket.write(Buffer.alloc(50_000, '\x00\xff(){"\\\r\n')),
  '100 MB in one line': ({ socket }) => void flood(socket, Buffer.alloc(1_000_000, 'x')),
  'a literal of 100 MB': ({ socket }) => {
    socket.write('* 1 FETCH (UID 1 BODY[]<0> {104857600}\r\n')
    void flood(socket, Buffer.alloc(1_000_000, 'y'))
  },
  // No greeting (RFC 3501 §7.1): a flood of `* OK` would be one, and the login behind it would go on.
  'lines without end': ({ socket }) =>
    void flood(socket, Buffer.from('* 23 EXISTS\r\n'.repeat(7000))),
  'a list that never closes': ({ socket }) => void flood(socket, Buffer.alloc(500_000, '(')),
}

async function flood(socket: ImapSession['socket'], piece: Buffer): Promise<void> {
  for (let sent = 0; sent < 100 && !socket.destroyed; sent += 1) {
    const { promise, resolve } = Promise.withResolvers<void>()
    socket.once('close', resolve)
    socket.write(piece, () => resolve())
    await promise
    socket.off('close', resolve)
  }
}

describe.each(steps)('an IMAP server that answers at %s with', (step) => {
  test.each(Object.entries(misdeeds))('%s', async (_name, misbehave) => {
    const before = process.memoryUsage().rss
    const { run, elapsedMs } = await readFrom((smtp) => ({
      messages: () => deliveredBy(smtp),
      at: { [step]: misbehave },
    }))
    expect(elapsedMs).toBeLessThan(limits.runMs + limits.deliveryMs)
    // What was found out before stands.
    expect(run.outcome?.authentication).toMatchObject({ status: 'pass' })
    expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'message' })
    expect(run.stages.at(-1)).toMatchObject({ id: 'delivery', status: 'failed' })
    expect(causesOf(run)).toHaveLength(1)
    expect(process.memoryUsage().rss - before).toBeLessThan(200_000_000)
  })
})

test('what a search answers is believed only by its mark', async () => {
  const forged = Buffer.from('From: kari@lab.test\r\nX-Ehlo-Test: another-0\r\nSubject: hi\r\n\r\n')
  const { run } = await readFrom({ messages: () => [forged, forged] })
  expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'message' })
  expect(causesOf(run)).toEqual(['copy-missing'])
})

test('a search that answers a million numbers is read in part', async () => {
  const numbers = Array.from({ length: 30_000 }, (_, index) => index + 1).join(' ')
  const { run, imap } = await readFrom({
    at: {
      SEARCH: ({ send, tag }) => {
        send(`* SEARCH ${numbers}`)
        send(`${tag} OK done`)
      },
    },
  })
  expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'message' })
  const asked = imap.lines.filter((line) => line.includes('FETCH')).map((line) => line.length)
  expect(Math.max(...asked)).toBeLessThan(1000)
})

test.each([
  ['parts within parts', nested(200)],
  ['a header of a megabyte', Buffer.concat([Buffer.alloc(1_000_000, 'a: b\r\n'), crlf()])],
  ['no header at all', Buffer.from('\r\n\r\n\r\n')],
  [
    'an encoded word without end',
    Buffer.from(`Subject: =?utf-8?q?${'=20'.repeat(20_000)}\r\n\r\n`),
  ],
  [
    'a bounce that returns nothing',
    Buffer.from(
      'Content-Type: multipart/report; report-type=delivery-status; boundary=x\r\n\r\n--x\r\nContent-Type: message/delivery-status\r\n\r\n\r\n--x--\r\n',
    ),
  ],
])('hostile MIME among the messages (%s) hides no copy', async (_name, hostile) => {
  const { run } = await readFrom((smtp) => ({
    messages: () => [hostile, ...deliveredBy(smtp)],
  }))
  expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'delivered' })
})

test('control characters of a copy are shown as text, and never acted upon', async () => {
  const { run } = await readFrom((smtp) => ({
    messages: () =>
      deliveredBy(smtp).map((raw) =>
        Buffer.from(
          raw.toString('latin1').replace(/^From: .*$/m, 'From: "\x1b[2J\u202e" <kari@lab.test>'),
          'latin1',
        ),
      ),
  }))
  expect(run.outcome?.sender.copy?.from.name).not.toMatch(/[\p{Cc}\u202e]/u)
})

describe('TLS is required as it is everywhere', () => {
  test('no STARTTLS, no password', async () => {
    const { run, imap } = await readFrom({}, { encryption: 'starttls' })
    expect(causesOf(run)).toEqual(['mailbox-unreadable'])
    expect(imap.lines.join('\n')).not.toMatch(/AUTHENTICATE|LOGIN/)
  })

  test('a certificate that nobody vouches for, no password', async () => {
    const selfSigned = await authority.certify('self-signed', ['127.0.0.1'])
    const { run, imap } = await readFrom({ tls: selfSigned })
    expect(causesOf(run)).toEqual(['mailbox-unreadable'])
    expect(imap.lines).toEqual([])
  })

  test('a greeting that says "logged in already" before STARTTLS, no password', async () => {
    const { run, imap } = await readFrom(
      { at: { greeting: ({ send }) => send('* PREAUTH [CAPABILITY IMAP4rev1] hello') } },
      { encryption: 'starttls' },
    )
    expect(causesOf(run)).toEqual(['mailbox-unreadable'])
    expect(imap.lines.join('\n')).not.toMatch(/AUTHENTICATE|LOGIN|LIST/)
  })

  test('what was said in clear after the answer to STARTTLS is not believed', async () => {
    const { run } = await readFrom(
      {
        capabilities: 'IMAP4rev1 STARTTLS AUTH=PLAIN',
        at: {
          STARTTLS: ({ socket, tag }) =>
            void socket.write(
              `${tag} OK go\r\n* OK [CAPABILITY IMAP4rev1 AUTH=PLAIN] injected\r\n`,
            ),
        },
      },
      { encryption: 'starttls' },
    )
    expect(run.outcome?.sender).toMatchObject({ proof: 'message' })
    expect(causesOf(run)).toEqual(['mailbox-unreadable'])
  })

  test('STARTTLS that works is used', async () => {
    const { run } = await readFrom(
      (smtp) => ({
        capabilities: 'IMAP4rev1 STARTTLS AUTH=PLAIN UIDPLUS',
        messages: () => deliveredBy(smtp),
      }),
      { encryption: 'starttls' },
    )
    expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'delivered' })
    const login = run.transcript.find(({ text }) => text.includes('AUTHENTICATE'))
    expect(login).toMatchObject({ encrypted: true })
  })
})

describe('the password of the mailbox is in no output', () => {
  const base64 = (text: string) => Buffer.from(text).toString('base64')
  const forms = [
    mailboxPassword,
    base64(mailboxPassword),
    base64(`\0reader@lab.test\0${mailboxPassword}`),
    mailboxPassword.replaceAll(/["\\]/g, String.raw`\$&`),
    Buffer.from(mailboxPassword).toString('latin1'),
    'kvikk',
  ]
  test.each<[string, string, Partial<Record<Step, (session: ImapSession) => void>>]>([
    ['AUTHENTICATE PLAIN, refused with what was sent', 'AUTH=PLAIN', { AUTHENTICATE: echo }],
    ['AUTHENTICATE PLAIN with an initial response', 'AUTH=PLAIN SASL-IR', { AUTHENTICATE: echo }],
    ['LOGIN with quotes', '', { LOGIN: echo }],
    ['LOGIN with literals', 'LITERAL+', { LOGIN: echo }],
    [
      'a login that works, and folders named after it',
      'AUTH=PLAIN',
      {
        LIST: ({ send, tag }) => {
          send('* LIST (\\HasNoChildren) "/" INBOX')
          send(`* LIST () "/" "${base64(mailboxPassword)}"`)
          send(`${tag} OK ${base64(`\0reader@lab.test\0${mailboxPassword}`)}`)
        },
      },
    ],
  ])('%s', async (_name, capabilities, at) => {
    const { run, imap } = await readFrom({ capabilities: `IMAP4rev1 ${capabilities}`, at })
    // It did leave: otherwise nothing would be shown here.
    expect(imap.lines.join('\n')).toMatch(/AUTHENTICATE|LOGIN/)
    const said = `${JSON.stringify(run)}\n${textOf(run.transcript)}`
    for (const form of forms) expect(said).not.toContain(form)
  })
})

function echo({ send, tag, line }: ImapSession): void {
  send(`${tag} NO [AUTHENTICATIONFAILED] you said ${line}`)
}

test('a cancelled run ends at once, with what was found out', async () => {
  const cancellation = new AbortController()
  const started = performance.now()
  const { run } = await readFrom(
    { at: { SELECT: () => cancellation.abort('Cancelled.') } },
    { signal: cancellation.signal },
  )
  expect(performance.now() - started).toBeLessThan(limits.stageMs)
  expect(run.outcome?.sender).toMatchObject({ status: 'accepted', proof: 'message' })
  expect(causesOf(run)).toEqual([])
})

function nested(depth: number): Buffer {
  const open = Array.from(
    { length: depth },
    (_, index) => `Content-Type: multipart/mixed; boundary=b${index}\r\n\r\n--b${index}\r\n`,
  )
  return Buffer.from(`Subject: deep\r\n${open.join('')}`)
}

function crlf(): Buffer {
  return Buffer.from('\r\n')
}
