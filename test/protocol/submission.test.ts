import { execFile } from 'node:child_process'
import { createHash } from 'node:crypto'
import { createTransport } from 'nodemailer'
import { afterEach, describe, expect, it } from 'vitest'
import { createAccess } from '../../apps/api/src/access/create-access.ts'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import { startDelivery } from '../support/delivery/index.ts'
import { type Client, openSubmissionPort } from '../support/delivery/submission-port.ts'
import { startPostfixClient } from '../support/delivery/postfix-client.ts'
import { submitWithPython } from '../support/delivery/submit-with-python.ts'
import {
  at,
  keywords,
  type Part,
  reply,
  startScriptedServer,
} from '../support/scripted-server/index.ts'

const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

/** Ehlo with its submission port open, and a server behind it that records what comes out. */
async function openPort(parts: Part[] = [], sendsDsn = true) {
  const offered = keywords(['8BITMIME', 'SMTPUTF8', 'SIZE 50000000', 'DSN'])
  const server = await startScriptedServer([offered, ...parts])
  cleanUps.push(() => server.close())
  const settings = {
    host: server.host,
    port: server.port,
    encryption: 'none',
    username: '',
    authMethod: 'none',
    tlsVerification: 'full',
  } as const
  const delivery = await startDelivery({
    room: { systemRelay: { settings, password: undefined }, sendsDsn },
  })
  cleanUps.push(delivery.stop)
  const { corporations, deliveries, store } = delivery
  const access = createAccess({ store })
  const { id: otherUser } = await corporations.add(localOperator, { name: 'Other' })
  const { client, close } = await openSubmissionPort({ ...delivery, access, sendsDsn })
  cleanUps.push(close)
  // A refused envelope ends in a single dot, for nobody (RFC 2920 §3.1).
  const received = () =>
    server.sessions
      .flatMap((session) => session.messages)
      .filter(({ forwardPaths }) => forwardPaths.length > 0)
  const commands = () => server.sessions.flatMap(({ lines }) => lines)
  const untilReceived = async (count: number) => {
    await expect.poll(() => received().length, { timeout: 20_000 }).toBe(count)
    return received()
  }
  const accepted = async () => (await deliveries.list(localOperator, { limit: 50 })).items
  return {
    client,
    otherUser,
    access,
    commands,
    received,
    untilReceived,
    accepted,
  }
}

function runSwaks({ port, user, token }: Partial<Client>, more = ['--tls']) {
  const login = ['--auth', 'PLAIN', '--auth-user', user ?? '', '--auth-password', token ?? '']
  const parameters = [
    '--server',
    '127.0.0.1',
    '--port',
    String(port),
    '--from',
    'kari@example.com',
    '--to',
    'ola@example.com',
    '--body',
    'from swaks',
    ...(user === undefined ? [] : login),
  ]
  return new Promise<{ status: unknown; said: string }>((resolve) => {
    execFile('swaks', [...parameters, ...more], (error, stdout) =>
      resolve({ status: error === null ? 0 : error.code, said: stdout }),
    )
  })
}

describe('the submission port', () => {
  it('takes a message of swaks and sends it on from the same address', async () => {
    const { client, untilReceived, accepted } = await openPort()
    const { status, said } = await runSwaks(client)
    expect([status, said]).toEqual([0, expect.stringContaining('250 2.0.0 Queued as ')])
    const [message] = await untilReceived(1)
    expect(message).toMatchObject({
      reversePath: 'kari@example.com',
      forwardPaths: ['ola@example.com'],
      content: expect.toSatisfy((content: Buffer) => content.includes('from swaks')),
    })
    expect(await accepted()).toMatchObject([{ corporationId: client.user, kind: 'personal' }])
  })

  it('takes an attachment of 10 MB from Python’s smtplib, byte by byte', async () => {
    const { client, untilReceived } = await openPort()
    const said = await submitWithPython(
      client,
      `
import hashlib, os
data = os.urandom(10 * 1024 * 1024)
message['To'] = 'ola@example.com'
message.set_content('attached')
message.add_attachment(data, maintype='application', subtype='octet-stream', filename='a.bin')
client.send_message(message)
print(hashlib.sha256(data).hexdigest())
`,
    )
    const [message] = await untilReceived(1)
    const content = message?.content.toString('latin1') ?? ''
    const part = content.slice(content.indexOf('filename="a.bin"'))
    const [, base64 = ''] = /\r\n\r\n([\w+/=\r\n]+)/.exec(part) ?? []
    const digest = createHash('sha256').update(Buffer.from(base64, 'base64')).digest('hex')
    expect(digest).toBe(said.trim())
  })

  it('takes the mail of a Postfix whose smarthost it is, over TLS and with a token', async () => {
    const { client, untilReceived, accepted } = await openPort()
    const postfix = await startPostfixClient(client)
    cleanUps.push(postfix.stop)
    await postfix.sendmail(
      ['-f', 'kari@example.com', 'ola@example.com', 'per@example.com'],
      'From: kari@example.com\nSubject: Bl\u00e5b\u00e6r\n\nHei\n.\nHei igjen\n',
    )
    const [message] = await untilReceived(1)
    expect(message).toMatchObject({
      reversePath: 'kari@example.com',
      forwardPaths: ['ola@example.com', 'per@example.com'],
    })
    expect(message?.content.toString()).toContain('\r\n\r\nHei\r\n.\r\nHei igjen\r\n')
    const [logged] = await accepted()
    expect(logged?.corporationId).toBe(client.user)
    await expect
      .poll(postfix.readLog, { timeout: 10_000 })
      .toContain(`status=sent (250 2.0.0 Queued as ${logged?.id})`)
  })

  it('keeps the mail of a Postfix with a wrong token waiting there', async () => {
    const { client, accepted } = await openPort()
    const postfix = await startPostfixClient({ ...client, token: 'wrong' })
    cleanUps.push(postfix.stop)
    await postfix.sendmail(['-f', 'kari@example.com', 'ola@example.com'], 'Subject: x\n\nHei\n')
    await expect.poll(postfix.readLog, { timeout: 10_000 }).toMatch(/status=deferred .*535 5\.7\.8/)
    expect(await accepted()).toEqual([])
  })

  it('takes addresses in UTF-8 and sends them on in UTF-8', async () => {
    const { client, untilReceived } = await openPort()
    await submitWithPython(
      client,
      `
message['To'] = 'blåbær@example.com'
message.set_content('Hei')
client.send_message(message)
`,
    )
    const [message] = await untilReceived(1)
    expect(message?.forwardPaths).toEqual(['blåbær@example.com'])
  })

  it('takes 1,000 recipients, and refuses the one after', async () => {
    const { client, untilReceived } = await openPort()
    const said = await submitWithPython(
      client,
      `
recipients = [f'r{n}@example.com' for n in range(1001)]
refused = client.sendmail('kari@example.com', recipients, 'From: kari@example.com\\r\\n\\r\\nHei')
print([(address, reply[0]) for address, reply in refused.items()])
`,
    )
    expect(said.trim()).toBe("[('r1000@example.com', 452)]")
    const [message] = await untilReceived(1)
    expect(new Set(message?.forwardPaths).size).toBe(1000)
  })

  it('refuses at MAIL what is announced as too large, and at the end what was not (RFC 1870)', async () => {
    const { client, accepted } = await openPort()
    const said = await submitWithPython(
      client,
      `
client.ehlo()
limit = int(client.esmtp_features['size'])
print(client.docmd('MAIL', f'FROM:<kari@example.com> SIZE={limit}')[0])
client.rset()
print(*client.docmd('MAIL', f'FROM:<kari@example.com> SIZE={limit + 1}'))
client.mail('kari@example.com')
client.rcpt('ola@example.com')
print(*client.data(b'From: kari@example.com\\r\\n\\r\\n' + (b'x' * 998 + b'\\r\\n') * (limit // 1000 + 1)))
`,
    )
    expect(said.split('\n')).toEqual([
      '250',
      "552 b'5.3.4 The message is too large'",
      "552 b'5.3.4 The message is too large'",
      '',
    ])
    expect(await accepted()).toEqual([])
  })

  it('refuses a wrong token, a token of another corporation, and one that is no sender’s', async () => {
    const { client, otherUser, access, accepted } = await openPort()
    const admin = await access.issueToken(localOperator, { name: 'admin', role: 'admin' })
    const wrong = [
      { ...client, token: 'wrong' },
      { ...client, user: otherUser },
      { ...client, token: admin.token },
    ]
    for (const each of wrong) {
      const { status, said } = await runSwaks(each)
      expect([status, said]).toEqual([28, expect.stringContaining('535 5.7.8')])
    }
    expect(await accepted()).toEqual([])
  })

  it('takes nothing more in a session whose token was revoked meanwhile', async () => {
    const { client, access, accepted } = await openPort()
    const mailer = createTransport({
      host: '127.0.0.1',
      port: client.port,
      requireTLS: true,
      pool: true,
      maxConnections: 1,
      auth: { user: client.user, pass: client.token },
      tls: { rejectUnauthorized: false },
    })
    cleanUps.push(async () => mailer.close())
    const submit = () =>
      mailer.sendMail({ from: 'kari@example.com', to: 'ola@example.com', text: 'Hei' })
    expect((await submit()).response).toContain('250 2.0.0 Queued')
    const { items } = await access.listTokens({ limit: 50 })
    for (const { id } of items) await access.revokeToken(localOperator, id)
    // Not 535, which would mean that it logged in anew.
    await expect(submit()).rejects.toMatchObject({ responseCode: 530 })
    expect(await accepted()).toHaveLength(1)
  })

  it('offers no login in cleartext, and takes no mail without one', async () => {
    const { client, accepted } = await openPort()
    const clear = await runSwaks(client, [])
    expect(clear.said).not.toContain('AUTH PLAIN')
    expect(clear.status).not.toBe(0)
    for (const options of [[], ['--tls']]) {
      const { said } = await runSwaks({ port: client.port }, options)
      expect(said).toMatch(/<[~*]\* 530 /)
    }
    expect(await accepted()).toEqual([])
  })

  it('spoofing: a From that is not the reverse-path is refused', async () => {
    const { client, accepted } = await openPort()
    const { said } = await runSwaks(client, ['--tls', '--h-From', 'boss@example.com'])
    expect(said).toContain('550 5.7.1')
    expect(await accepted()).toEqual([])
  })
})

describe('delivery status notifications over the submission port (RFC 3461)', () => {
  const nobody = at('rcpt', reply('550 5.1.1 No such user'), { argument: /ola@/ })
  const submit = (client: Client, mail: string, rcpt: string) =>
    submitWithPython(
      client,
      `
client.ehlo()
replies = [
    client.docmd('MAIL', 'FROM:<kari@example.com> ${mail}'),
    client.docmd('RCPT', 'TO:<ola@example.com> ${rcpt}'),
]
if replies[0][0] == replies[1][0] == 250: replies.append(client.data('From: kari@example.com\\r\\nSubject: Tilbud\\r\\n\\r\\nthe body of it\\r\\n'))
print([code for code, _ in replies])
`,
    )
  const taken = '[250, 250, 250]'

  it('are announced where they are sent, and only there', async () => {
    for (const sendsDsn of [true, false]) {
      const { client } = await openPort([], sendsDsn)
      const said = await submitWithPython(client, `client.ehlo()\nprint(client.has_extn('dsn'))`)
      expect(said.trim()).toBe(sendsDsn ? 'True' : 'False')
    }
  })

  it('NOTIFY=NEVER: a failure is told nobody, by the servers behind Ehlo neither', async () => {
    const { client, accepted, commands, received } = await openPort([nobody])
    expect((await submit(client, '', 'NOTIFY=NEVER')).trim()).toBe(taken)
    await expect.poll(accepted, { timeout: 10_000 }).toMatchObject([{ status: 'failed' }])
    expect(received()).toEqual([])
    expect(commands()).toContain('RCPT TO:<ola@example.com> NOTIFY=NEVER')
  })

  it('NOTIFY=FAILURE, RET, ENVID and ORCPT come back in the report', async () => {
    const { client, untilReceived } = await openPort([nobody])
    const said = await submit(
      client,
      'RET=FULL ENVID=order+2B17',
      'NOTIFY=FAILURE,DELAY ORCPT=rfc822;Ola@example.com',
    )
    expect(said.trim()).toBe(taken)
    const [report] = await untilReceived(1)
    expect(report).toMatchObject({ reversePath: '', forwardPaths: ['kari@example.com'] })
    const text = report?.content.toString('latin1') ?? ''
    expect(text).toMatch(/^Original-Envelope-Id: order\+17\r$/m)
    expect(text).toContain(
      'Original-Recipient: rfc822;Ola@example.com\r\nFinal-Recipient: rfc822; ola@example.com\r\nAction: failed',
    )
    expect(text).toMatch(/^Content-Type: message\/rfc822\r$/m)
    expect(text).toContain('\r\n\r\nthe body of it\r\n')
  })

  it('Postfix passes on what `sendmail -N never` asked', async () => {
    const { client, accepted, commands } = await openPort([nobody])
    const postfix = await startPostfixClient(client)
    cleanUps.push(postfix.stop)
    const options = ['-N', 'never', '-f', 'kari@example.com', 'ola@example.com']
    await postfix.sendmail(options, 'From: kari@example.com\nSubject: x\n\nHei\n')
    await expect.poll(accepted, { timeout: 10_000 }).toMatchObject([{ status: 'failed' }])
    expect(commands()).toContain(
      'RCPT TO:<ola@example.com> NOTIFY=NEVER ORCPT=rfc822;ola@example.com',
    )
  })

  it('NOTIFY=SUCCESS, RET, ENVID and ORCPT are passed on to a server that offers DSN, which then reports', async () => {
    const { client, untilReceived, accepted, commands } = await openPort()
    const said = await submit(
      client,
      'RET=HDRS ENVID=order+2B17+20a',
      'NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Ola+2Bx@example.com',
    )
    expect(said.trim()).toBe(taken)
    await untilReceived(1)
    expect(commands().filter((line) => /^(MAIL|RCPT)/.test(line))).toEqual([
      expect.stringMatching(/^MAIL FROM:<kari@example\.com> .*RET=HDRS ENVID=order\+2B17\+20a$/),
      'RCPT TO:<ola@example.com> NOTIFY=SUCCESS,DELAY ORCPT=rfc822;Ola+2Bx@example.com',
    ])
    await expect.poll(accepted, { timeout: 10_000 }).toMatchObject([{ status: 'sent' }])
  })

  it('NOTIFY=SUCCESS: where the next server offers no DSN, the sender is told that it took it', async () => {
    const { client, untilReceived, accepted, commands } = await openPort([keywords(['8BITMIME'])])
    await submit(client, 'RET=FULL', 'NOTIFY=SUCCESS')
    const [, report] = await untilReceived(2)
    const text = report?.content.toString('latin1') ?? ''
    expect(text).toMatch(/^Subject: Passed on: Tilbud\r$/m)
    expect(text).toMatch(/^Action: relayed\r\nStatus: 2\./m)
    expect(text).not.toContain('the body of it')
    expect(await accepted()).toHaveLength(2)
    expect(commands().join()).not.toMatch(/NOTIFY|RET=/)
  })

  it('header injection: CR and LF in ENVID and ORCPT are refused', async () => {
    const { client, accepted } = await openPort()
    expect((await submit(client, 'ENVID=a+0D+0ABcc', '')).trim()).toBe('[501, 503]')
    expect((await submit(client, '', 'ORCPT=rfc822;a+0D+0ABcc')).trim()).toBe('[250, 501]')
    expect(await accepted()).toEqual([])
  })
})

describe('SMTP smuggling through the submission port', () => {
  it.each([
    ['LF dot CRLF', '\\n.\\r\\n'],
    ['LF dot LF', '\\n.\\n'],
    ['CR dot CR', '\\r.\\r'],
    ['CR dot CRLF', '\\r.\\r\\n'],
    ['CRLF dot LF', '\\r\\n.\\n'],
    ['CRLF dot CR', '\\r\\n.\\r'],
    ['CR CRLF dot LF', '\\r\\r\\n.\\n'],
    ['CRLF dot CR CRLF', '\\r\\n.\\r\\r\\n'],
  ])('%s ends no message', async (_, ending) => {
    const { client, untilReceived, accepted } = await openPort()
    const said = await submitWithPython(
      client,
      `
client.ehlo()
client.mail('kari@example.com')
client.rcpt('ola@example.com')
client.docmd('DATA')
stolen = 'MAIL FROM:<boss@example.com>\\r\\nRCPT TO:<ola@example.com>\\r\\nDATA\\r\\nFrom: boss@example.com\\r\\n\\r\\nx'
client.send('From: kari@example.com\\r\\n\\r\\na${ending}' + stolen + '\\r\\n.\\r\\n')
print(client.getreply()[0], client.noop()[0])
`,
    )
    expect(said.trim()).toBe('250 250')
    const [message] = await untilReceived(1)
    const content = message?.content.toString('latin1') ?? ''
    expect(content).toContain('DATA\r\nFrom: boss@example.com')
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(await accepted()).toHaveLength(1)
  })
})
