import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Attempt, ExplainedMessage, Message, MessageReceipt, Page } from '@ehlo/shared'
import { texts as sentences } from '@ehlo/shared/diagnosis/nb'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { localOperator } from '../../apps/api/src/access/principal.ts'
import type { Settlement } from '../../apps/api/src/delivery/queue/message-store.ts'
import { dropFailedBodies } from '../../apps/api/src/delivery/retention.ts'
import { createVault } from '../../apps/api/src/security/vault.ts'
import { type Caller, openApi, type OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
let otherCorporationId: string
beforeAll(async () => {
  opened = await openApi()
  const other = await opened.corporations.add(localOperator, { name: 'Another' })
  otherCorporationId = other.id
  await opened.addConnection({ host: '192.0.2.1', senderDomain: 'example.com' })
  // The dialer refuses the address, after which the lane rests and every message stays where it is.
  const first = await accept()
  // The causes are loaded at the first failure.
  await vi.waitFor(async () => expect(await statusOf(first)).toBe('deferred'), 30_000)
})
afterAll(() => opened.close())

const aMessage = {
  kind: 'personal',
  from: 'Kari <kari@example.com>',
  to: 'ola@elsewhere.test',
  subject: 'Hello',
  text: 'Hei',
}

const base64 = (text: string) => Buffer.from(text, 'latin1').toString('base64')
const rawMessage = (raw: string) => {
  const { kind, from, to } = aMessage
  return { kind, from, to, raw: base64(raw) }
}

const submit = (body: object, as: Caller = 'admin', headers: Record<string, string> = {}) =>
  opened.post('/v1/messages', body, { as, headers })

async function accept(change: object = {}, as: Caller = 'admin'): Promise<string> {
  const response = await submit({ ...aMessage, ...change }, as)
  expect(response.status).toBe(202)
  return ((await response.json()) as MessageReceipt).id
}

const problemOf = async (response: Response) => {
  const { type } = (await response.json()) as { type: string }
  return [response.status, type.slice(type.indexOf('#') + 1)]
}

/** Leaves a message as an attempt would. */
async function settle(
  id: string,
  how: Pick<Settlement, 'state' | 'reason'> & Partial<Settlement>,
): Promise<void> {
  const { recipients, attempts } = (await opened.store.messages.find(id)) ?? never()
  await opened.store.atomically(
    opened.store.messages.settle({
      id,
      recipients,
      attempts,
      nextAttemptAtMs: null,
      doubts: 0,
      dropBody: false,
      atMs: Date.now(),
      ...how,
    }),
  )
}

/** The bytes that are kept to be sent. */
async function readKept(id: string): Promise<string> {
  const sealed = await opened.store.messages.readBody(id)
  if (sealed === undefined) throw new Error('no body is kept')
  const vault = createVault([{ id: '0011223344556677', bytes: opened.key }])
  const body = vault.open('message body', [id], sealed)
  return body.state === 'opened' ? body.bytes.toString('latin1') : body.state
}

describe('a message over HTTP', () => {
  it('that failed says why, who must act and what to do, in the language of the reader', async () => {
    const id = await accept()
    const reply = { code: 553, enhancedStatus: '5.7.1', text: 'not owned by user kari' }
    await settle(id, {
      state: 'failed',
      reason: reply.text,
      attempts: [
        {
          at: new Date().toISOString(),
          connectionId: null,
          result: 'refused',
          stage: 'envelope',
          reply,
          cause: 'sender-not-owned',
        },
      ],
    })
    const headers = { 'accept-language': 'nb' }
    const seen = await opened.get(`/v1/messages/${id}`, { headers })
    const { finding } = (await seen.json()) as ExplainedMessage
    expect(finding).toMatchObject({
      cause: 'sender-not-owned',
      actor: 'you',
      title: sentences.causes['sender-not-owned'].title,
      steps: expect.arrayContaining([expect.any(String)]),
      evidence: [{ stage: 'envelope', text: '553 5.7.1 not owned by user kari' }],
    })
    const listed = await opened.get('/v1/messages?status=failed')
    expect(((await listed.json()) as Page<Message>).items[0]).not.toHaveProperty('finding')
  })

  it.each<[string, Partial<Attempt>, string, string[]]>([
    [
      'in words that tell of no cause',
      { result: 'refused', reply: { code: 550, text: 'Nei takk (17)' } },
      'Nei takk (17)',
      ['550 Nei takk (17)'],
    ],
    [
      'of one recipient',
      { result: 'accepted', reply: { code: 250, text: 'queued' } },
      'ola@elsewhere.test: Nei takk (17)',
      ['Nei takk (17)'],
    ],
    ['of some recipients not at all', { result: 'accepted' }, 'ola@elsewhere.test: refused', []],
    ['not at all', { result: 'unreachable' }, 'the session ended', []],
  ])('that failed is explained with what the server said: %s', async (_, how, reason, said) => {
    const id = await accept()
    const at = new Date().toISOString()
    const cause = 'account-suspended'
    const attempts = [{ at, connectionId: null, stage: 'envelope', cause, ...how } as Attempt]
    await settle(id, { state: 'failed', reason, attempts })
    const { finding } = (await (await opened.get(`/v1/messages/${id}`)).json()) as ExplainedMessage
    expect(finding).toMatchObject({ cause, evidence: said.map((text) => ({ text })) })
  })

  it('is acknowledged with its id, and seen by it without its body', async () => {
    const response = await submit(aMessage)
    const receipt = (await response.json()) as MessageReceipt
    expect([response.status, receipt.status]).toEqual([202, 'queued'])
    expect(response.headers.get('location')).toBe(`/v1/messages/${receipt.id}`)
    const seen = (await (await opened.get(`/v1/messages/${receipt.id}`)).json()) as Message
    expect(seen).toMatchObject({
      id: receipt.id,
      from: 'kari@example.com',
      recipients: ['ola@elsewhere.test'],
      subject: 'Hello',
      rule: 'sender-domain',
    })
    expect(seen).not.toHaveProperty('text')
  })

  it.each<[Caller, number[]]>([
    ['admin', [202, 200, 200, 200, 200]],
    ['sender', [202, 200, 200, 200, 403]],
    ['support', [403, 200, 200, 403, 403]],
    ['nobody', [401, 401, 401, 401, 401]],
  ])('%s may submit, see, list, cancel and hold: %j', async (as, expected) => {
    const corporationId = await senderCorporationId()
    const own = () => accept({ corporationId })
    const [seen, cancelled, held] = [await own(), await own(), await own()]
    const answers = [
      await submit(aMessage, as),
      await opened.get(`/v1/messages/${seen}`, { as }),
      await opened.get('/v1/messages', { as }),
      await opened.post(`/v1/messages/${cancelled}/cancel`, {}, { as }),
      await opened.post(`/v1/messages/${held}/hold`, {}, { as }),
    ]
    expect(answers.map(({ status }) => status)).toEqual(expected)
  })

  it('of another corporation does not exist for a sender, in any call', async () => {
    const foreign = await accept({ corporationId: otherCorporationId })
    const own = await accept({}, 'sender')
    const as = 'sender'
    const answers = [
      await opened.get(`/v1/messages/${foreign}`, { as }),
      await opened.post(`/v1/messages/${foreign}/retry`, {}, { as }),
      await opened.post(`/v1/messages/${foreign}/cancel`, {}, { as }),
      await submit({ ...aMessage, corporationId: otherCorporationId }, as),
    ]
    for (const answer of answers) expect(await problemOf(answer)).toEqual([404, 'not-found'])
    for (const query of ['', `&corporation=${otherCorporationId}`, '&q=hello']) {
      const response = await opened.get(`/v1/messages?limit=200${query}`, { as })
      const { items } = (await response.json()) as Page<Message>
      expect(items.map(({ id }) => id)).toContain(own)
      expect(items.map(({ id }) => id)).not.toContain(foreign)
    }
  })

  it('is taken once for one Idempotency-Key, and another body under it is refused', async () => {
    const headers = { 'idempotency-key': randomBytes(8).toString('hex') }
    const bodies = await Promise.all([
      submit(aMessage, 'admin', headers).then((answer) => answer.json()),
      submit(aMessage, 'admin', headers).then((answer) => answer.json()),
    ])
    expect((bodies[0] as MessageReceipt).id).toBe((bodies[1] as MessageReceipt).id)
    const changed = await submit({ ...aMessage, text: 'Hade' }, 'admin', headers)
    expect(await problemOf(changed)).toEqual([422, 'idempotency-conflict'])
  })

  it('that no connection may carry is refused, and never leaves by whichever is there', async () => {
    const refused = await submit({ ...aMessage, from: 'kari@nowhere.test' })
    expect(await problemOf(refused)).toEqual([422, 'no-connection-for-sender'])
  })

  it('whose body is gone cannot be tried again, and says so with 410', async () => {
    const id = await accept()
    expect((await opened.post(`/v1/messages/${id}/hold`, {})).status).toBe(200)
    await settle(id, { state: 'failed', reason: 'a test' })
    const eightDaysOnMs = Date.now() + 8 * 24 * 60 * 60 * 1000
    await dropFailedBodies(opened.store, 7, eightDaysOnMs)
    const retried = await opened.post(`/v1/messages/${id}/retry`, {})
    expect(await problemOf(retried)).toEqual([410, 'body-gone'])
  })

  it('that waits for a person is let go by an administrator, not by the program that sent it', async () => {
    const id = await accept({ corporationId: await senderCorporationId() })
    await opened.post(`/v1/messages/${id}/hold`, {})
    const refused = await opened.post(`/v1/messages/${id}/retry`, {}, { as: 'sender' })
    expect(await problemOf(refused)).toEqual([403, 'forbidden'])
    expect((await opened.post(`/v1/messages/${id}/retry`, {})).status).toBe(200)
    const trail = (await opened.store.audit.list(2)).map(({ action, targetId }) => [
      action,
      targetId,
    ])
    expect(trail).toEqual([
      ['message.retry', id],
      ['message.hold', id],
    ])
  })

  it('is held, cancelled or tried again as often as anyone asks', async () => {
    const id = await accept()
    const change = async (name: string) => {
      const response = await opened.post(`/v1/messages/${id}/${name}`, {})
      return [response.status, ((await response.json()) as Message).status]
    }
    expect(await change('hold')).toEqual([200, 'held'])
    expect(await change('hold')).toEqual([200, 'held'])
    expect((await opened.store.audit.list(2)).map(({ action }) => action)).not.toEqual([
      'message.hold',
      'message.hold',
    ])
    expect(await change('cancel')).toEqual([200, 'cancelled'])
    expect(await change('cancel')).toEqual([200, 'cancelled'])
    const late = await opened.post(`/v1/messages/${id}/hold`, {})
    expect(late.status).toBe(409)
    expect(await late.json()).toMatchObject({ detail: 'The message is cancelled and stays so.' })
  })

  it.each([
    ['cancel', 'cancelled'],
    ['retry', 'queued'],
    ['hold', 'held'],
  ])('is changed once by several who %s it at once, and each is told so', async (name, status) => {
    const id = await accept()
    if (name === 'retry') await opened.post(`/v1/messages/${id}/hold`, {})
    const post = () => opened.post(`/v1/messages/${id}/${name}`, {})
    const answers = await Promise.all([post(), post(), post()])
    expect(answers.map((answer) => answer.status)).toEqual([200, 200, 200])
    for (const answer of answers) expect(await answer.json()).toMatchObject({ id, status })
    const entries = (await opened.store.audit.list(9)).filter(({ targetId }) => targetId === id)
    expect(entries.filter(({ action }) => action === `message.${name}`)).toHaveLength(1)
  })

  it('that failed is not held, and says why', async () => {
    const id = await accept()
    await settle(id, { state: 'failed', reason: 'a test' })
    const answer = await opened.post(`/v1/messages/${id}/hold`, {})
    expect([answer.status, await answer.json()]).toMatchObject([
      409,
      { detail: expect.stringContaining('The message failed') },
    ])
  })

  it('whose login is being mended stays held by whoever holds it in that moment', async () => {
    const id = await accept()
    // So it is seen where what it waited for is over, and its release is not yet written.
    await settle(id, { state: 'held', reason: 'login-refused' })
    const answer = await opened.post(`/v1/messages/${id}/hold`, {})
    expect(await answer.json()).toMatchObject({ status: 'held', reason: 'held-by-person' })
  })

  it('that was cancelled keeps no body and is never tried again', async () => {
    const id = await accept()
    expect((await opened.post(`/v1/messages/${id}/cancel`, {})).status).toBe(200)
    expect(await opened.store.messages.readBody(id)).toBeUndefined()
    const retried = await opened.post(`/v1/messages/${id}/retry`, {})
    expect(await problemOf(retried)).toEqual([409, 'already-finished'])
  })

  it('leaves its body in no log, no answer, no problem and not in the clear on disk', async () => {
    const secret = `secret-${randomBytes(12).toString('hex')}`
    const key = { 'idempotency-key': secret.slice(7, 20) }
    const taken = await submit({ ...aMessage, text: secret }, 'admin', key)
    const { id } = (await taken.clone().json()) as MessageReceipt
    const answers = [
      taken,
      await submit({ ...aMessage, text: `${secret}!` }, 'admin', key),
      await submit({ ...aMessage, from: 'no address', text: secret }),
      await submit({ ...aMessage, from: 'kari@nowhere.test', text: secret }),
      await submit({ ...aMessage, [secret]: secret }),
      await submit(rawMessage(`X: ${secret}\r\n\r\n${secret}`)),
      await opened.get(`/v1/messages/${id}`),
      await opened.get('/v1/messages?limit=200'),
      await opened.post(`/v1/messages/${id}/hold`, {}),
    ]
    for (const answer of answers) expect(await answer.text()).not.toContain(secret)
    expect(opened.log.join('\n')).not.toContain(secret)
    for (const file of readdirSync(opened.dataDir)) {
      const bytes = readFileSync(join(opened.dataDir, file))
      for (const form of [secret, base64(secret)]) expect(bytes.includes(form)).toBe(false)
    }
  })
})

describe('automatic mail', () => {
  const autoReply = { kind: 'automatic', automaticType: 'auto-reply' }

  it('of a kind that the corporation switched off is suppressed, and keeps no body', async () => {
    const corporationId = await senderCorporationId()
    const response = await submit({ ...aMessage, ...autoReply, corporationId })
    const { id, status } = (await response.json()) as MessageReceipt
    expect([response.status, status]).toEqual([202, 'suppressed'])
    expect(await opened.store.messages.readBody(id)).toBeUndefined()
  })

  it.each([
    ['a bounce (null reverse-path)', { reversePath: null }],
    [
      'an automatic reply',
      { reversePath: 'x@y.test', headers: { 'Auto-Submitted': 'auto-replied' } },
    ],
    ['a mailing list', { reversePath: 'x@y.test', headers: { 'List-Id': '<l.y.test>' } }],
  ])('mail loop: never answers %s', async (_, repliedTo) => {
    const id = await accept({ ...autoReply, repliedTo })
    expect(await statusOf(id)).toBe('suppressed')
  })

  it('says that it is automatic, whatever the caller wrote', async () => {
    const id = await accept({ ...autoReply, headers: { 'auto-submitted': 'no' } })
    const kept = await readKept(id)
    expect(kept.match(/^auto-submitted: .*$/gim)).toEqual(['Auto-Submitted: auto-replied'])
  })
})

describe('what a caller hands in cannot make a header, a recipient or a command', () => {
  it.each(['To', 'cc', 'Subject', 'Reply-To'])(
    'a second field: %s is set by its own field of the body',
    async (name) => {
      const response = await submit({ ...aMessage, headers: { [name]: 'boss@example.com' } })
      expect(await response.json()).toMatchObject({ errors: [{ pointer: `/headers/${name}` }] })
    },
  )

  it.each(['From', 'sender', 'BCC', 'Return-Path', 'Received', 'Resent-From'])(
    'spoofing by header: %s cannot be set',
    async (name) => {
      const response = await submit({ ...aMessage, headers: { [name]: 'boss@example.com' } })
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({
        errors: [{ pointer: `/headers/${name}`, detail: 'cannot be set by a caller' }],
      })
    },
  )

  it.each(['Content-Type', 'content-transfer-encoding', 'MIME-Version'])(
    'a second description of the body: %s cannot be set beside that of what Ehlo writes',
    async (name) => {
      const response = await submit({ ...aMessage, headers: { [name]: 'text/calendar' } })
      expect(response.status).toBe(422)
      expect(await response.json()).toMatchObject({ errors: [{ pointer: `/headers/${name}` }] })
    },
  )

  const injected = 'Bcc: spy@evil.test'
  const breaks = { CRLF: '\r\n', CR: '\r', LF: '\n', NUL: '\0', 'U+2028': '\u2028' }
  const withBreak: Record<string, (character: string) => object> = {
    subject: (character) => ({ subject: `Hi${character}${injected}` }),
    'from’s name': (character) => ({ from: `Kari${character}${injected} <kari@example.com>` }),
    'to’s name': (character) => ({ to: `Ola${character}${injected} <ola@elsewhere.test>` }),
    'cc’s name': (character) => ({ cc: `Ola${character}${injected} <ola@elsewhere.test>` }),
    'bcc’s name': (character) => ({ bcc: `Ola${character}${injected} <ola@elsewhere.test>` }),
    'replyTo’s name': (character) => ({ replyTo: `Kari${character}${injected} <k@example.com>` }),
    from: (character) => ({ from: `kari@example.com${character}${injected}` }),
    to: (character) => ({ to: `ola@elsewhere.test${character}${injected}` }),
    cc: (character) => ({ cc: `ola@elsewhere.test${character}${injected}` }),
    bcc: (character) => ({ bcc: `ola@elsewhere.test${character}${injected}` }),
    replyTo: (character) => ({ replyTo: `kari@example.com${character}${injected}` }),
    'a header’s name': (character) => ({ headers: { [`X-A: b${character}Bcc`]: 'spy@evil.test' } }),
    'a header’s value': (character) => ({ headers: { 'X-A': `a${character}${injected}` } }),
    'a file’s name': (character) => ({
      attachments: [anAttachment({ filename: `a${character}${injected}` })],
    }),
    'a media type': (character) => ({
      attachments: [anAttachment({ contentType: `text/plain; a=b${character}${injected}` })],
    }),
    automaticType: (character) => ({
      kind: 'automatic',
      automaticType: `notification${character}${injected}`,
    }),
  }
  const fields = Object.keys(withBreak)
  // What a person may read as one is no end of a line in mail: these are written as encoded words.
  const encoded = fields.filter((field) => !/media type|header’s name|Type$|^[a-z]+$/i.test(field))
  encoded.push('subject')

  it.each(Object.keys(breaks).flatMap((name) => fields.map((field) => [name, field] as const)))(
    'header injection: %s in %s makes no header',
    async (name, field) => {
      const change = withBreak[field]?.(breaks[name as keyof typeof breaks]) ?? never()
      const response = await submit({ ...aMessage, ...change })
      if (name !== 'U+2028' || !encoded.includes(field)) {
        expect(response.status).toBe(422)
        return
      }
      expect(response.status).toBe(202)
      const kept = await readKept(((await response.json()) as MessageReceipt).id)
      expect(kept).not.toMatch(/^bcc:/im)
      expect(kept.slice(0, kept.indexOf('\r\n\r\n'))).toMatch(/^[\r\n\x20-\x7e]*$/)
    },
  )

  it.each([
    ['CRLF in a recipient', { to: 'ola@elsewhere.test>\r\nRCPT TO:<spy@evil.test' }],
    ['LF in a recipient', { to: 'ola@elsewhere.test>\nRCPT TO:<spy@evil.test' }],
    ['NUL in a recipient', { to: 'ola\0@elsewhere.test' }],
    ['CRLF in the sender', { from: 'kari@example.com>\r\nDATA\r\n' }],
    ['a parameter in the sender', { from: 'kari@example.com> SIZE=1' }],
  ])('command injection: %s is refused', async (_, change) => {
    expect((await submit({ ...aMessage, ...change })).status).toBe(422)
  })

  const header = 'From: kari@example.com\r\nSubject: x\r\n'

  it.each([
    ['another From', 'From: boss@example.com\r\n\r\nx'],
    ['two From fields', `${header}From: boss@example.com\r\n\r\nx`],
    ['another Sender', `${header}Sender: boss@example.com\r\n\r\nx`],
    ['a second From behind a bare CR', 'From: kari@example.com\rFrom: boss@example.com\r\n\r\nx'],
    ['a second From behind a bare LF', 'From: kari@example.com\nFrom: boss@example.com\r\n\r\nx'],
    ['NUL in the body', `${header}\r\na\0b`],
    ['no header', 'hello\r\n\r\nx'],
  ])('spoofing by raw: %s is refused', async (_, raw) => {
    expect((await submit(rawMessage(raw))).status).toBe(422)
  })

  it('raw: Bcc and Return-Path are taken out', async () => {
    const raw = `${header}Bcc: secret@example.com\r\nReturn-Path: <x@y.test>\r\n\r\nx`
    const response = await submit(rawMessage(raw))
    const kept = await readKept(((await response.json()) as MessageReceipt).id)
    expect(kept).not.toMatch(/^(?:bcc|return-path):/im)
    expect(kept).toContain('Subject: x\r\n')
  })

  const stolen = 'MAIL FROM:<boss@example.com>\r\n'
  it.each([
    ['LF dot CRLF', `\n.\r\n${stolen}`],
    ['LF dot LF', `\n.\n${stolen}`],
    ['CR dot CR', `\r.\r${stolen}`],
    ['CR dot CRLF', `\r.\r\n${stolen}`],
    ['CRLF dot LF', `\r\n.\n${stolen}`],
    ['CRLF dot CR', `\r\n.\r${stolen}`],
    ['CR CRLF dot CRLF', `\r\r\n.\r\n${stolen}`],
    ['CRLF dot CR CRLF', `\r\n.\r\r\n${stolen}`],
  ])('SMTP smuggling: %s is kept with CRLF alone', async (_, ending) => {
    for (const body of [
      rawMessage(`${header}\r\na${ending}`),
      { ...aMessage, text: `a${ending}` },
    ]) {
      const response = await submit(body)
      expect(response.status).toBe(202)
      const kept = await readKept(((await response.json()) as MessageReceipt).id)
      expect(kept.replaceAll('\r\n', '')).not.toMatch(/[\r\n\0]/)
    }
  })
})

function anAttachment(change: object) {
  return { filename: 'a.txt', contentType: 'text/plain', content: base64('x'), ...change }
}

async function statusOf(id: string): Promise<string | undefined> {
  return (await opened.store.messages.find(id))?.status
}

async function senderCorporationId(): Promise<string> {
  const id = await accept({}, 'sender')
  const message = await opened.store.messages.find(id)
  return message?.corporationId ?? never()
}

function never(): never {
  throw new Error('it was there a moment ago')
}
