import { describe, expect, it } from 'vitest'
import { reasonToSuppress } from '../../../apps/api/src/delivery/message/automatic-mail.ts'
import { composeMessage } from '../../../apps/api/src/smtp/compose-message.ts'
import { normaliseLineEndings } from '../../../apps/api/src/smtp/line-endings.ts'
import { readRawMessage } from '../../../apps/api/src/delivery/message/read-raw-message.ts'
import { giveUpAfterMs, nextWaitMs } from '../../../apps/api/src/delivery/message/retry-schedule.ts'

const from = 'kari@example.no'

function read(raw: string, extra: Record<string, string> = {}) {
  return readRawMessage(Buffer.from(raw, 'latin1'), from, extra)
}

function readText(raw: string, extra?: Record<string, string>): string {
  const reading = read(raw, extra)
  return reading.ok ? reading.message.raw.toString('latin1') : `refused: ${reading.detail}`
}

describe('SMTP smuggling: no ending of a line but CRLF leaves the house', () => {
  it.each([
    'a\n.\r\nMAIL FROM:<x@y.z>',
    'a\r.\r\nb',
    'a\n.\nb',
    'a\r\n.\nb',
    'a\r.\rb',
    'a\r\r\n.\r\n',
  ])('%j', (text) => {
    const sent = normaliseLineEndings(Buffer.from(text))?.toString() ?? ''
    expect(sent.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('leaves a clean message as it is', () => {
    const clean = Buffer.from('a\r\n.\r\nb')
    expect(normaliseLineEndings(clean)).toBe(clean)
  })

  it('refuses NUL', () => {
    expect(readText('From: kari@example.no\r\n\r\na\0b')).toContain('refused')
  })
})

describe('a raw message is sent as the one address that was checked', () => {
  it.each([
    ['no From', 'Subject: x\r\n\r\n'],
    ['two From fields', 'From: kari@example.no\r\nFrom: boss@example.no\r\n\r\n'],
    ['two addresses in From', 'From: kari@example.no, boss@example.no\r\n\r\n'],
    ['another From', 'From: boss@example.no\r\n\r\n'],
    ['another address behind a comment', 'From: kari@example.no <boss@example.no>\r\n\r\n'],
    ['a group', 'From: us: kari@example.no;\r\n\r\n'],
    ['another address after a comment', 'From: kari@example.no (a) boss@example.no\r\n\r\n'],
    ['two addresses in brackets', 'From: <kari@example.no> <boss@example.no>\r\n\r\n'],
    ['a route', 'From: <@boss.example.no:kari@example.no>\r\n\r\n'],
    ['an empty member of a list', 'From: kari@example.no, ,\r\n\r\n'],
    ['an address within a comment', 'From: kari@example.no (<boss@example.no>)\r\n\r\n'],
    ['another address behind quotes', 'From: "kari@example.no" <boss@example.no>\r\n\r\n'],
    ['another Sender', 'From: kari@example.no\r\nSender: boss@example.no\r\n\r\n'],
    ['a second From by a bare CR', 'From: kari@example.no\rFrom: boss@example.no\r\n\r\n'],
    [
      'a From with a space before the colon',
      'From: kari@example.no\r\nFrom : boss@example.no\r\n\r\n',
    ],
    ['no header at all', 'hello\r\n\r\n'],
  ])('%s is refused', (_, raw) => {
    expect(read(raw).ok).toBe(false)
  })

  it.each([
    'FROM: "Nordmann, Kari"\r\n <Kari@Example.NO>',
    'From: Kari Nordmann (Sales) <kari@example.no>',
    'From: =?utf-8?q?K=C3=A5ri?= <kari@example.no>',
    'From: "boss@example.no" <kari@example.no>',
    'From: kari@example.no <kari@example.no>',
    'From: <kari@example.no>',
    'From: kari@example.no (Cron Daemon)',
  ])('takes %j', (field) => {
    expect(read(`${field}\r\n\r\nhi`).ok).toBe(true)
  })

  it('drops Bcc and Return-Path, folded lines included', () => {
    const sent = readText(
      'From: kari@example.no\r\nBcc: a@b.no,\r\n secret@b.no\r\nReturn-Path: <x@y.z>\r\nSubject: hi\r\n\r\nBcc: body',
    )
    expect(sent).not.toContain('secret@b.no')
    expect(sent).not.toContain('Return-Path')
    expect(sent).toContain('Subject: hi')
    expect(sent).toContain('\r\n\r\nBcc: body')
  })

  it('adds Date and Message-ID only where they are missing', () => {
    expect(readText('From: kari@example.no\r\n\r\n')).toMatch(
      /Date: .*\r\nMessage-ID: <.*@example\.no>\r\n/,
    )
    const own = readText('From: kari@example.no\r\nMessage-Id: <own@id>\r\nDate: x\r\n\r\n')
    expect(own.match(/message-id/gi)).toHaveLength(1)
    expect(own.match(/date/gi)).toHaveLength(1)
  })

  it('lets our own headers win over those of the caller', () => {
    const sent = readText('From: kari@example.no\r\nAuto-Submitted: no\r\n\r\n', {
      'Auto-Submitted': 'auto-generated',
    })
    expect(sent).toContain('Auto-Submitted: auto-generated')
    expect(sent).not.toContain('Auto-Submitted: no')
  })

  it('keeps 8-bit bytes as they are', () => {
    expect(readText('From: kari@example.no\r\n\r\n\xe5\xff')).toMatch(/\r\n\r\n\xe5\xff$/)
  })
})

describe('composed messages', () => {
  const compose = (text: string) =>
    composeMessage({
      from: { name: 'Kari\r\nBcc: x@y.z', address: from },
      to: [{ name: '', address: 'ola@example.no' }],
      cc: [],
      subject: 'Blåbær',
      text,
      attachments: [],
      headers: { 'X-System': 'erp' },
    })

  it('never carry Bcc, and hold the same id that is recorded', async () => {
    const { raw, messageId } = await compose('line\n.\nline')
    const text = raw.toString()
    expect(text).not.toMatch(/^bcc:/im)
    expect(text).toContain(`Message-ID: ${messageId}`)
  })

  it.each(['a\r.\rb', 'a\n.\nb', 'a\r\n.\rb'])('end every line in CRLF: %j', async (body) => {
    const text = (await compose(body)).raw.toString()
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  it('hold no NUL byte, whatever the text held', async () => {
    expect((await compose('a\0b')).raw.includes(0)).toBe(false)
  })
})

describe('automatic mail', () => {
  const mail = {
    automaticType: 'auto-reply',
    enabledTypes: ['auto-reply'],
    recipients: ['ola@example.no'],
  }

  it('is silent where its kind is switched off', () => {
    expect(reasonToSuppress({ ...mail, enabledTypes: ['gdpr'] })).toContain('switched off')
  })

  it('goes out where its kind is on', () => {
    expect(reasonToSuppress(mail)).toBeUndefined()
  })

  it.each([
    { reversePath: null },
    { reversePath: '' },
    { reversePath: 'a@b.c', headers: { 'Auto-Submitted': 'auto-replied' } },
    { reversePath: 'a@b.c', headers: { 'List-Id': '<list.example>' } },
    { reversePath: 'a@b.c', headers: { Precedence: 'bulk' } },
    { reversePath: 'a@b.c', headers: { 'X-Auto-Response-Suppress': 'OOF' } },
  ])('never answers a machine: %j', (repliedTo) => {
    expect(reasonToSuppress({ ...mail, repliedTo })).toBeDefined()
  })

  it.each([
    'MAILER-DAEMON@x.no',
    'noreply@x.no',
    'owner-list@x.no',
    'list-request@x.no',
    'bounce+abc@x.no',
  ])('never answers %s', (recipient) => {
    expect(reasonToSuppress({ ...mail, recipients: [recipient] })).toBeDefined()
  })

  it('answers a person whose mail says Auto-Submitted: no', () => {
    expect(
      reasonToSuppress({
        ...mail,
        repliedTo: { reversePath: 'a@b.c', headers: { 'Auto-Submitted': 'no' } },
      }),
    ).toBeUndefined()
  })

  it('may notify a noreply mailbox, which answers nobody', () => {
    expect(
      reasonToSuppress({
        automaticType: 'notification',
        enabledTypes: ['notification'],
        recipients: ['noreply@x.no'],
      }),
    ).toBeUndefined()
  })
})

describe('the retry schedule', () => {
  it('waits longer each time and gives up after four days', () => {
    const waits = [1, 2, 3, 4, 5, 6, 7, 8, 50].map((attempts) => nextWaitMs(attempts, 0, 0.5) ?? 0)
    expect(waits).toEqual(waits.toSorted((a, b) => a - b))
    expect(waits[0]).toBe(60_000)
    expect(nextWaitMs(3, giveUpAfterMs, 0.5)).toBeUndefined()
  })
})
