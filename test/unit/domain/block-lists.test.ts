import { expect, test } from 'vitest'
import { judgeZone } from '../../support/dns/judge-zone.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'

const listed = '9.3.2.1.addresses.example.net'

const cases: [string, FixedZone, string, string[]][] = [
  ['no entry', {}, 'pass', []],
  [
    'an entry is a listing',
    { [listed]: { A: ['127.0.0.2'], TXT: ['see example.net'] } },
    'fail',
    ['ip-blocklisted'],
  ],
  [
    'refusing an open resolver is no listing',
    { [listed]: { A: ['127.255.255.254'] } },
    'temperror',
    [],
  ],
  ['too many questions is no listing', { [listed]: { A: ['127.255.255.255'] } }, 'temperror', []],
  ['127.0.0.1 refuses the question', { [listed]: { A: ['127.0.0.1'] } }, 'temperror', []],
  [
    'a resolver that makes up addresses is no listing',
    { [listed]: { A: ['198.51.100.7'] } },
    'temperror',
    [],
  ],
  [
    'a closed list that lists the world is no listing',
    { [listed]: { A: ['127.0.0.2'] }, '1.0.0.127.addresses.example.net': { A: ['127.0.0.2'] } },
    'temperror',
    [],
  ],
  ['a list that does not answer proves nothing', { [listed]: { A: 'refused' } }, 'temperror', []],
]

test.each(cases)('block list: %s', async (_, zone, verdict, causes) => {
  const judged = await judgeZone('block-list', zone, { subject: { addresses: ['1.2.3.9'] } })
  const row = judged.rows.find(({ name }) => name === listed)
  expect(row?.verdict).toBe(verdict)
  expect(judged.causes).toEqual(causes)
})

test('block list: private addresses are not told to anybody', async () => {
  const judged = await judgeZone('block-list', {}, { subject: { addresses: ['10.0.0.1', '::1'] } })
  expect(judged.rows.map(({ name }) => name)).toEqual(['example.com.domains.example.net'])
})

test('block list: a listed domain is told apart from a listed address', async () => {
  const judged = await judgeZone('block-list', {
    'example.com.domains.example.net': { A: ['127.0.1.2'] },
  })
  expect(judged.causes).toEqual(['domain-blocklisted'])
})
