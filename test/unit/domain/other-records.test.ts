import { expect, test } from 'vitest'
import { judgeZone } from '../../support/dns/judge-zone.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'

const txt = (name: string, ...TXT: string[]): FixedZone => ({ [name]: { TXT } })
const reject = txt('_dmarc.example.com', 'v=DMARC1; p=reject')

const cases: [string, string, FixedZone, string][] = [
  [
    'tls-rpt',
    'reports by mail',
    txt('_smtp._tls.example.com', 'v=TLSRPTv1; rua=mailto:t@example.com'),
    'pass',
  ],
  [
    'tls-rpt',
    'reports by https',
    txt('_smtp._tls.example.com', 'v=TLSRPTv1; rua=https://r.example.com/x'),
    'pass',
  ],
  [
    'tls-rpt',
    'nowhere to report to',
    txt('_smtp._tls.example.com', 'v=TLSRPTv1; rua=t@example.com'),
    'permerror',
  ],
  ['tls-rpt', 'no record', {}, 'none'],
  [
    'bimi',
    'a logo and an enforced policy',
    { ...reject, ...txt('default._bimi.example.com', 'v=BIMI1; l=https://example.com/l.svg') },
    'pass',
  ],
  [
    'bimi',
    'a logo without a policy',
    txt('default._bimi.example.com', 'v=BIMI1; l=https://example.com/l.svg'),
    'warn',
  ],
  [
    'bimi',
    'a logo over http',
    { ...reject, ...txt('default._bimi.example.com', 'v=BIMI1; l=http://example.com/l.svg') },
    'permerror',
  ],
  ['bimi', 'a domain that declines', txt('default._bimi.example.com', 'v=BIMI1; l=; a=;'), 'none'],
  ['bimi', 'no record', {}, 'none'],
  [
    'caa',
    'one authority',
    { 'example.com': { CAA: [{ isCritical: false, tag: 'issue', value: 'ca.example.net' }] } },
    'pass',
  ],
  [
    'caa',
    'no authority at all',
    { 'example.com': { CAA: [{ isCritical: false, tag: 'issue', value: ';' }] } },
    'warn',
  ],
  ['caa', 'no record', {}, 'none'],
]

test.each(cases)('%s: %s', async (check, _, zone, verdict) => {
  expect((await judgeZone(check, zone)).verdicts).toEqual([verdict])
})

test('CAA is found on the way up from the host', async () => {
  const zone: FixedZone = {
    'example.com': { CAA: [{ isCritical: true, tag: 'issue', value: 'ca.example.net' }] },
  }
  const judged = await judgeZone('caa', zone, { subject: { host: 'smtp.branch.example.com' } })
  expect(judged.rows).toMatchObject([
    { name: 'example.com', records: ['128 issue "ca.example.net"'], verdict: 'pass' },
  ])
})

const reverse = '9.2.0.192.in-addr.arpa'
const reverses: [string, FixedZone, string, string[]][] = [
  [
    'a name that leads back',
    { [reverse]: { PTR: ['mail.example.com'] }, 'mail.example.com': { A: ['192.0.2.9'] } },
    'pass',
    [],
  ],
  [
    'a name that leads elsewhere',
    { [reverse]: { PTR: ['mail.example.com'] }, 'mail.example.com': { A: ['192.0.2.10'] } },
    'fail',
    ['reverse-dns-missing'],
  ],
  ['no name', {}, 'fail', ['reverse-dns-missing']],
  [
    'a name that cannot be looked up now',
    { [reverse]: { PTR: ['mail.example.com'] }, 'mail.example.com': { A: 'timeout' } },
    'temperror',
    [],
  ],
]

test.each(reverses)('reverse DNS: %s', async (_, zone, verdict, causes) => {
  const judged = await judgeZone('reverse-dns', zone, { subject: { addresses: ['192.0.2.9'] } })
  expect(judged.verdicts).toEqual([verdict])
  expect(judged.causes).toEqual(causes)
})

test('reverse DNS of an IPv6 address is asked nibble by nibble, however it is written', async () => {
  const name = '9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa'
  const zone: FixedZone = {
    [name]: { PTR: ['mail.example.com'] },
    'mail.example.com': { AAAA: ['2001:db8::9'] },
  }
  const judged = await judgeZone('reverse-dns', zone, {
    subject: { addresses: ['2001:0DB8:0:0::9'] },
  })
  expect(judged.rows).toMatchObject([{ name, verdict: 'pass' }])
})
