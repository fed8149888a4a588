import { expect, test } from 'vitest'
import { readAutoconfig } from '../../../apps/api/src/discovery/autoconfig-document.ts'
import { autoconfigDocument, withIncoming } from '../../support/discovery/discover.ts'

const query = { address: 'kari@example.com', local: 'kari', domain: 'example.com' }
const read = (xml: string) => readAutoconfig(xml, query, true)

test('placeholders are filled in host and user name', () => {
  const xml = autoconfigDocument({
    host: 'mail.%EMAILDOMAIN%',
    port: 587,
    type: 'STARTTLS',
    username: 'x-%EMAILLOCALPART%',
  })
  expect(read(xml)).toEqual([
    {
      host: 'mail.example.com',
      port: 587,
      encryption: 'starttls',
      isTrusted: true,
      usernames: ['x-kari'],
    },
  ])
})

test('servers keep their order, and only submission counts', () => {
  const xml = autoconfigDocument(
    { host: 'b.example.com', port: 587, type: 'STARTTLS' },
    { host: 'a.example.com', port: 465, type: 'SSL' },
  )
  expect(read(xml).map(({ host }) => host)).toEqual(['b.example.com', 'a.example.com'])
})

test('the mailbox is the first IMAP server that encrypts', () => {
  const submission = autoconfigDocument({ host: 'a.example.com', port: 465, type: 'SSL' })
  const servers = [
    ['pop3', 'pop.example.com', 'SSL'],
    ['imap', 'plain.example.com', 'plain'],
    ['imap', 'imap.%EMAILDOMAIN%', 'STARTTLS'],
    ['imap', 'late.example.com', 'SSL'],
  ] as const
  const xml = servers.reduce(
    (document, [type, host, socket]) => withIncoming(document, type, host, socket),
    submission,
  )
  expect(read(xml)).toMatchObject([
    { mailbox: { host: 'imap.example.com', port: 143, encryption: 'starttls', isTrusted: true } },
  ])
  expect(read(submission)[0]).not.toHaveProperty('mailbox')
})

test.each([
  ['nothing', ''],
  ['no XML', 'hello'],
  ['a page', '<html><body>hello</body></html>'],
  ['no servers', '<clientConfig><emailProvider id="x"></emailProvider></clientConfig>'],
  [
    'half a document',
    autoconfigDocument({ host: 'a.example.com', port: 465, type: 'SSL' }).slice(0, 200),
  ],
  [
    'an encryption that nobody knows',
    autoconfigDocument({ host: 'a.example.com', port: 465, type: 'quantum' }),
  ],
  ['a port that is none', autoconfigDocument({ host: 'a.example.com', port: 0, type: 'SSL' })],
  [
    'prototype',
    '<clientConfig><__proto__><outgoingServer type="smtp"/></__proto__></clientConfig>',
  ],
])('%s proposes nothing and breaks nothing', (_, xml) => {
  expect(read(xml)).toEqual([])
})
