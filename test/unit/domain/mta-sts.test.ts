import { expect, test } from 'vitest'
import type { FetchResult } from '../../../apps/api/src/network/guarded-fetch.ts'
import { judgeZone } from '../../support/dns/judge-zone.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'

const zone = (...TXT: string[]): FixedZone => ({
  'example.com': {
    MX: [
      { preference: 10, exchange: 'mx1.example.com' },
      { preference: 20, exchange: 'mx2.example.net' },
    ],
  },
  '_mta-sts.example.com': { TXT },
})

const policy = (text: string, httpStatus = 200): FetchResult => ({
  outcome: 'fetched',
  addresses: [],
  url: new URL('https://mta-sts.example.com/.well-known/mta-sts.txt'),
  httpStatus,
  contentType: 'text/plain',
  body: Buffer.from(text),
  isAuthenticated: true,
})

const lines = (mode: string, ...mx: string[]) =>
  ['version: STSv1', `mode: ${mode}`, ...mx.map((name) => `mx: ${name}`), 'max_age: 604800'].join(
    '\r\n',
  )

const published = zone('v=STSv1; id=20260101')
const whole = policy(lines('enforce', 'mx1.example.com', '*.example.net'))

const cases: [string, FixedZone, FetchResult | undefined, string, string[]][] = [
  ['a policy that names every MX passes', published, whole, 'pass', []],
  ['no record', { 'example.com': { A: ['192.0.2.1'] } }, undefined, 'none', []],
  ['a record without a policy', published, undefined, 'fail', ['mta-sts-broken']],
  [
    'an MX that the policy does not name, enforced',
    published,
    policy(lines('enforce', 'mx1.example.com')),
    'fail',
    ['mta-sts-broken'],
  ],
  [
    'an MX that the policy does not name, on trial',
    published,
    policy(lines('testing', 'mx1.example.com')),
    'warn',
    ['mta-sts-broken'],
  ],
  [
    'a wildcard stands for one label only',
    published,
    policy(lines('enforce', 'mx1.example.com', '*.net')),
    'fail',
    ['mta-sts-broken'],
  ],
  [
    'testing is not enforced',
    published,
    policy(lines('testing', 'mx1.example.com', 'mx2.example.net')),
    'warn',
    [],
  ],
  ['a page instead of a policy', published, policy('<html></html>'), 'fail', ['mta-sts-broken']],
  ['not found', published, policy('', 404), 'fail', ['mta-sts-broken']],
  ['two records', zone('v=STSv1; id=1', 'v=STSv1; id=2'), whole, 'fail', ['mta-sts-broken']],
  ['an id that is none', zone('v=STSv1; id=a b'), whole, 'fail', ['mta-sts-broken']],
]

test.each(cases)('MTA-STS: %s', async (_, held, document, verdict, causes) => {
  const judged = await judgeZone('mta-sts', held, document === undefined ? {} : { document })
  expect(judged.verdicts).toEqual([verdict])
  expect(judged.causes).toEqual(causes)
})

test('MTA-STS: the policy to publish names every MX', async () => {
  const judged = await judgeZone('mta-sts', published, {
    document: policy(lines('enforce', 'mx1.example.com')),
  })
  expect(judged.rows[0]?.suggested).toBe(
    'version: STSv1\nmode: enforce\nmx: mx1.example.com\nmx: mx2.example.net\nmax_age: 604800',
  )
})
