import { expect, test } from 'vitest'
import { judgeZone } from '../../support/dns/judge-zone.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'

const record = (...TXT: string[]): FixedZone => ({ '_dmarc.example.com': { TXT } })

const cases: [string, FixedZone, string, string[]][] = [
  [
    'reject with reports passes',
    record('v=DMARC1; p=reject; rua=mailto:d@example.com'),
    'pass',
    [],
  ],
  ['reject without reports is blind', record('v=DMARC1; p=reject'), 'warn', []],
  [
    'none protects nobody',
    record('v=DMARC1; p=none; rua=mailto:d@example.com'),
    'warn',
    ['dmarc-policy-none'],
  ],
  [
    'quarantine on trial is none',
    record('v=DMARC1; p=quarantine; t=y; rua=mailto:d@example.com'),
    'warn',
    ['dmarc-policy-none'],
  ],
  ['no record', {}, 'none', ['dmarc-missing']],
  [
    'two records count as none',
    record('v=DMARC1; p=reject', 'v=DMARC1; p=none'),
    'permerror',
    ['dmarc-record-invalid'],
  ],
  [
    'a record that says nothing',
    record('v=DMARC1; p=always'),
    'permerror',
    ['dmarc-record-invalid'],
  ],
  [
    'reports to a stranger who did not agree',
    record('v=DMARC1; p=reject; rua=mailto:d@reports.example.net'),
    'warn',
    ['dmarc-record-invalid'],
  ],
  [
    'reports to a stranger who agreed',
    {
      ...record('v=DMARC1; p=reject; rua=mailto:d@reports.example.net'),
      'example.com._report._dmarc.reports.example.net': { TXT: ['v=DMARC1'] },
    },
    'pass',
    [],
  ],
  ['a resolver that fails', { '_dmarc.example.com': { TXT: 'server-failure' } }, 'temperror', []],
]

test.each(cases)('DMARC: %s', async (_, zone, verdict, causes) => {
  const judged = await judgeZone('dmarc', zone)
  expect(judged.verdicts).toEqual([verdict])
  expect(judged.causes).toEqual(causes)
})

test('DMARC: a subdomain inherits the policy of the organisation by the tree walk', async () => {
  const judged = await judgeZone(
    'dmarc',
    record('v=DMARC1; p=reject; sp=quarantine; rua=mailto:d@example.com'),
    { subject: { domain: 'mail.branch.example.com' } },
  )
  expect(judged.rows).toMatchObject([{ name: '_dmarc.example.com', verdict: 'pass' }])
})

test('DMARC: a subdomain policy of none counts for a subdomain', async () => {
  const judged = await judgeZone(
    'dmarc',
    record('v=DMARC1; p=reject; sp=none; rua=mailto:d@example.com'),
    { subject: { domain: 'branch.example.com' } },
  )
  expect(judged.verdicts).toEqual(['warn'])
})

test('DMARC: the record to publish enforces what was none', async () => {
  const judged = await judgeZone(
    'dmarc',
    record('v=DMARC1; p=none; sp=none; rua=mailto:d@example.com'),
  )
  expect(judged.rows[0]?.suggested).toBe(
    'v=DMARC1; p=quarantine; sp=quarantine; rua=mailto:d@example.com',
  )
})

const reject = record('v=DMARC1; p=reject; rua=mailto:d@example.com')
const alignments: [string, FixedZone, string[], string[]][] = [
  [
    'SPF permits the route',
    { ...reject, 'example.com': { TXT: ['v=spf1 ip4:192.0.2.9 -all'] } },
    ['pass'],
    [],
  ],
  [
    'neither leg stands',
    { ...reject, 'example.com': { TXT: ['v=spf1 -all'] } },
    ['fail'],
    ['dmarc-fail'],
  ],
  ['without a policy nothing is asked', { 'example.com': { TXT: ['v=spf1 -all'] } }, [], []],
]

test.each(alignments)('alignment: %s', async (_, zone, verdicts, causes) => {
  const judged = await judgeZone('alignment', zone, {
    subject: { host: 'smtp.example.com', addresses: ['192.0.2.9'] },
  })
  expect(judged.verdicts).toEqual(verdicts)
  expect(judged.causes).toEqual(causes)
})
