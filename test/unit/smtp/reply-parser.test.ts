import { describe, expect, test } from 'vitest'
import type { Reply } from '@ehlo/shared'
import { readCapabilities } from '../../../apps/api/src/smtp/capabilities.ts'
import type { SessionFailure } from '../../../apps/api/src/smtp/failure.ts'
import { Redactor } from '../../../apps/api/src/smtp/redactor.ts'
import { ReplyParser } from '../../../apps/api/src/smtp/reply-parser.ts'

function parse(chunks: (string | Buffer)[]) {
  const replies: Reply[] = []
  const failures: SessionFailure[] = []
  const parser = new ReplyParser({
    redactor: new Redactor(),
    onReply: ({ reply }) => replies.push(reply),
    onFailure: (failure) => failures.push(failure),
  })
  for (const chunk of chunks) parser.push(Buffer.from(chunk))
  return { replies, failures, parser }
}

describe('a reply', () => {
  test.each([
    ['250 Ok\r\n', { code: 250, text: 'Ok' }],
    ['250\r\n', { code: 250, text: '' }],
    ['250 Ok\n', { code: 250, text: 'Ok' }],
    ['535 5.7.8 Error: no\r\n', { code: 535, enhancedStatus: '5.7.8', text: 'Error: no' }],
    [
      '550-5.1.1 The address\r\n550 5.1.1 does not exist\r\n',
      { code: 550, enhancedStatus: '5.1.1', text: 'The address\ndoes not exist' },
    ],
    ['220-a\r\n220-b\r\n220 c\r\n', { code: 220, text: 'a\nb\nc' }],
    ['250 1.2.3 is no status\r\n', { code: 250, text: '1.2.3 is no status' }],
  ])('%j is read', (text, reply) => {
    expect(parse([text]).replies).toEqual([reply])
    // However the network cuts it.
    expect(parse(text.split('')).replies).toEqual([reply])
  })

  test('several in one chunk are several', () => {
    expect(parse(['250 a\r\n250 b\r\n25', '0 c\r\n']).replies.map(({ text }) => text)).toEqual([
      'a',
      'b',
      'c',
    ])
  })

  test.each([
    '* OK ready\r\n',
    '+OK\r\n',
    'HTTP/1.1 200 OK\r\n',
    '\r\n',
    '99 x\r\n',
    '2500 x\r\n',
    '150 x\r\n',
  ])('%j is none', (text) => expect(parse([text]).failures).toMatchObject([{ kind: 'not-smtp' }]))
})

describe('a server that says too much', () => {
  const most = 256 * 1024
  const chunk = 64 * 1024
  test.each([
    ['in one line', 'line', () => Buffer.alloc(chunk, 'a')],
    ['in one reply', 'reply', () => Buffer.from('250-more\r\n'.repeat(6000))],
    ['in one session', 'session', () => Buffer.from('250 again\r\n'.repeat(5900))],
    ['in empty continuations', 'reply', () => Buffer.from('250-\r\n'.repeat(10_000))],
  ])('%s is cut off, and what is held stays below 256 kB', (_name, limit, make) => {
    const { failures, parser } = parse(Array.from({ length: 160 }, make))
    expect(failures).toMatchObject([{ kind: 'overflow', limit }])
    expect(parser.highWaterBytes).toBeLessThanOrEqual(most)
    expect(parser.highWaterBytes).toBeGreaterThan(0)
  })

  test('a byte at a time is held as one line, not as many chunks', () => {
    const { failures, parser } = parse(Array.from({ length: 10_000 }, () => 'a'))
    expect(failures).toMatchObject([{ kind: 'overflow', limit: 'line' }])
    expect(parser.highWaterBytes).toBeLessThanOrEqual(9 * 1024)
  })
})

test.each([
  ['x\nSIZE 1000\nAUTH PLAIN LOGIN\nAUTH=LOGIN', { mechanisms: ['PLAIN', 'LOGIN'], size: 1000 }],
  ['x\nauth plain\nsize', { mechanisms: ['PLAIN'] }],
  ['x\nSIZE 0\nSIZE -1', { mechanisms: [] }],
  ['AUTH PLAIN', { mechanisms: [] }],
])('EHLO answered by %j offers what it says after the first line', (text, expected) => {
  const { extensions: _extensions, ...rest } = readCapabilities({ code: 250, text })
  expect(rest).toEqual(expected)
})
