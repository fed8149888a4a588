import { generateKeyPairSync } from 'node:crypto'
import { expect, test } from 'vitest'
import { findProviderRecords } from '../../../apps/api/src/domain/provider-records.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'
import { judgeZone } from '../../support/dns/judge-zone.ts'

function rsa(bits: number): string {
  const { publicKey } = generateKeyPairSync('rsa', { modulusLength: bits })
  return publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
}

const strong = rsa(2048)
const ed25519 = generateKeyPairSync('ed25519')
  .publicKey.export({ type: 'spki', format: 'der' })
  .subarray(-32)
  .toString('base64')

const key = (...TXT: string[]): FixedZone => ({ 'default._domainkey.example.com': { TXT } })

const cases: [string, FixedZone, string, string[]][] = [
  ['RSA of 2048 bits passes', key(`v=DKIM1; k=rsa; p=${strong}`), 'pass', []],
  ['Ed25519 passes', key(`v=DKIM1; k=ed25519; p=${ed25519}`), 'pass', []],
  [
    'blanks within the key do no harm',
    key(`k=rsa; p=${strong.slice(0, 80)} ${strong.slice(80)}`),
    'pass',
    [],
  ],
  ['RSA of 1024 bits is a warning', key(`v=DKIM1; p=${rsa(1024)}`), 'warn', []],
  ['RSA of 512 bits can be forged', key(`v=DKIM1; p=${rsa(512)}`), 'fail', ['dkim-key-invalid']],
  ['a key on trial is a warning', key(`v=DKIM1; t=y; p=${strong}`), 'warn', []],
  ['an empty key is a withdrawn one', key('v=DKIM1; p='), 'none', []],
  ['rubbish is no key', key('v=DKIM1; p=AAAA'), 'permerror', ['dkim-key-invalid']],
  ['no key tag', key('v=DKIM1; k=rsa'), 'permerror', ['dkim-key-invalid']],
  ['a key of another type', key(`k=ed25519; p=${strong}`), 'permerror', ['dkim-key-invalid']],
  ['two records under one selector', key(`p=${strong}`, 'p='), 'permerror', ['dkim-key-invalid']],
  ['no key anywhere below the name', {}, 'none', ['dkim-key-missing']],
  [
    'keys exist, under selectors that nobody knows',
    { 'secret._domainkey.example.com': { TXT: [`p=${strong}`] } },
    'none',
    ['dkim-key-missing'],
  ],
]

test.each(cases)('DKIM: %s', async (_, zone, verdict, causes) => {
  const judged = await judgeZone('dkim', zone)
  expect(judged.verdicts).toEqual([verdict])
  expect(judged.causes).toEqual(causes)
})

test('DKIM: the selectors of the provider are asked for', async () => {
  const provider = findProviderRecords('smtp.fastmail.com')
  const zone = { 'fm2._domainkey.example.com': { TXT: [`p=${strong}`] } }
  const without = await judgeZone('dkim', zone)
  const judged = await judgeZone(
    'dkim',
    zone,
    provider === undefined ? {} : { subject: { provider } },
  )
  expect(without.verdicts).toEqual(['none'])
  expect(judged.rows.map(({ name }) => name)).toEqual(['fm2._domainkey.example.com'])
})
