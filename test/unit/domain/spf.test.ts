import { expect, test } from 'vitest'
import { findProviderRecords } from '../../../apps/api/src/domain/provider-records.ts'
import { judgeZone } from '../../support/dns/judge-zone.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'

const record = (...TXT: string[]): FixedZone => ({ 'example.com': { TXT } })

const eleven = Array.from({ length: 11 }, (_, index) => `s${index}.example.net`)
const manyIncludes: FixedZone = {
  'example.com': { TXT: [`v=spf1 ${eleven.map((name) => `include:${name}`).join(' ')} -all`] },
  ...Object.fromEntries(eleven.map((name) => [name, { TXT: ['v=spf1 ip4:198.51.100.1 -all'] }])),
}

const cases: [string, FixedZone, string, string[]][] = [
  ['a record that ends in a refusal passes', record('v=spf1 ip4:192.0.2.9 -all'), 'pass', []],
  ['softfail is enough', record('unrelated', 'v=spf1 ip4:192.0.2.9 ~all'), 'pass', []],
  ['no record', record('unrelated'), 'none', ['spf-missing']],
  ['v=spf10 is no SPF', record('v=spf10 -all'), 'none', ['spf-missing']],
  ['two records', record('v=spf1 -all', 'v=spf1 mx -all'), 'permerror', ['spf-record-invalid']],
  ['a typing error', record('v=spf1 ipv4:192.0.2.9 -all'), 'permerror', ['spf-record-invalid']],
  ['+all opens the door to everybody', record('v=spf1 +all'), 'fail', ['spf-record-invalid']],
  ['?all neither permits nor refuses', record('v=spf1 mx ?all'), 'warn', []],
  ['a record without all is neutral', record('v=spf1 ip4:192.0.2.9'), 'warn', []],
  ['eleven look-ups', manyIncludes, 'permerror', ['spf-record-invalid']],
  [
    'three look-ups that find nothing',
    record('v=spf1 a:x.example.net a:y.example.net a:z.example.net -all'),
    'permerror',
    ['spf-record-invalid'],
  ],
  [
    'a record that includes itself',
    record('v=spf1 include:example.com -all'),
    'permerror',
    ['spf-record-invalid'],
  ],
  [
    'an include that does not answer',
    {
      'example.com': { TXT: ['v=spf1 include:slow.example.net -all'] },
      'slow.example.net': { TXT: 'timeout' },
    },
    'temperror',
    [],
  ],
  ['forged signatures', { 'example.com': { TXT: 'bogus' } }, 'fail', ['dnssec-bogus']],
]

test.each(cases)('SPF: %s', async (_, zone, verdict, causes) => {
  const judged = await judgeZone('spf', zone)
  expect(judged.verdicts).toEqual([verdict])
  expect(judged.causes).toEqual(causes)
})

const provider = findProviderRecords('smtp.office365.com')
const microsoft = { 'spf.protection.outlook.com': { TXT: ['v=spf1 ip4:203.0.113.0/24 -all'] } }

const routes: [string, FixedZone, object, string[], string[], string | undefined][] = [
  [
    'the address is permitted',
    record('v=spf1 ip4:192.0.2.9 -all'),
    { addresses: ['192.0.2.9'] },
    ['pass'],
    [],
    undefined,
  ],
  [
    'the address is refused: the record to publish permits it',
    record('v=spf1 mx -all'),
    { addresses: ['192.0.2.9'] },
    ['fail'],
    ['spf-fail'],
    'v=spf1 mx ip4:192.0.2.9 -all',
  ],
  [
    'an IPv6 address is refused',
    record('v=spf1 ip4:192.0.2.9 ~all'),
    { addresses: ['2001:db8::9'] },
    ['fail'],
    ['spf-fail'],
    'v=spf1 ip4:192.0.2.9 ip6:2001:db8::9 ~all',
  ],
  [
    'the provider is included, though the submission address is not',
    { ...record('v=spf1 include:spf.protection.outlook.com -all'), ...microsoft },
    { addresses: ['192.0.2.9'], provider },
    ['pass'],
    [],
    undefined,
  ],
  [
    'the provider is not included: its include is what to publish',
    { ...record('v=spf1 mx -all'), ...microsoft },
    { addresses: ['192.0.2.9'], provider },
    ['fail'],
    ['spf-fail'],
    'v=spf1 mx include:spf.protection.outlook.com -all',
  ],
  [
    'without a record there is nothing to cover the route with',
    record('unrelated'),
    { addresses: ['192.0.2.9'] },
    [],
    [],
    undefined,
  ],
]

test.each(routes)(
  'SPF and the route: %s',
  async (_, zone, subject, verdicts, causes, suggested) => {
    const judged = await judgeZone('spf-route', zone, {
      subject: { host: 'smtp.example.com', ...subject },
    })
    expect(judged.verdicts).toEqual(verdicts)
    expect(judged.causes).toEqual(causes)
    expect(judged.rows[0]?.suggested).toBe(suggested)
  },
)
