import { expect, test } from 'vitest'
import { judgeZone } from '../../support/dns/judge-zone.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'

const mx = (preference: number, exchange: string) => ({ preference, exchange })

const cases: [string, FixedZone, string, string[]][] = [
  [
    'an exchange with an address passes',
    { 'example.com': { MX: [mx(10, 'mx.example.com')] }, 'mx.example.com': { A: ['192.0.2.5'] } },
    'pass',
    [],
  ],
  [
    'a null MX says plainly that there is no mail',
    { 'example.com': { MX: [mx(0, '')] } },
    'none',
    [],
  ],
  [
    'a null MX beside another record contradicts itself',
    {
      'example.com': { MX: [mx(0, ''), mx(10, 'mx.example.com')] },
      'mx.example.com': { A: ['192.0.2.5'] },
    },
    'permerror',
    ['mx-broken'],
  ],
  [
    'an exchange without address is a dead end',
    { 'example.com': { MX: [mx(10, 'gone.example.com')] } },
    'fail',
    ['mx-broken'],
  ],
  [
    'one dead exchange of two is a warning',
    {
      'example.com': { MX: [mx(10, 'mx.example.com'), mx(20, 'gone.example.com')] },
      'mx.example.com': { AAAA: ['2001:db8::5'] },
    },
    'warn',
    ['mx-broken'],
  ],
  [
    'an address in place of a name leads nowhere',
    { 'example.com': { MX: [mx(10, '192.0.2.5')] } },
    'fail',
    ['mx-broken'],
  ],
  [
    'an exchange must not be an alias',
    {
      'example.com': { MX: [mx(10, 'mail.example.com')] },
      'mail.example.com': { CNAME: ['mx.example.net'], A: ['192.0.2.5'] },
    },
    'fail',
    ['mx-broken'],
  ],
  [
    'without MX the own address stands in, which is a warning',
    { 'example.com': { A: ['192.0.2.5'] } },
    'warn',
    ['mx-broken'],
  ],
  ['neither MX nor address', { 'example.com': { TXT: ['hello'] } }, 'fail', ['mx-broken']],
  ['a domain that does not exist', {}, 'fail', ['sender-domain-invalid']],
  ['a resolver that is slow proves nothing', { 'example.com': { MX: 'timeout' } }, 'temperror', []],
  ['forged signatures are a fault', { 'example.com': { MX: 'bogus' } }, 'fail', ['dnssec-bogus']],
]

test.each(cases)('MX: %s', async (_, zone, verdict, causes) => {
  const judged = await judgeZone('mx', zone)
  expect(judged.verdicts).toEqual([verdict])
  expect(judged.causes).toEqual(causes)
})
