// The verdicts on SPF, DKIM and DMARC beside those of mailauth on the same records.
import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { dmarc, spf } from 'mailauth'
import { expect, test } from 'vitest'
import { readDkimKey } from '../../../apps/api/src/domain/dkim-key.ts'
import { toMailauthResolver } from '../../../apps/api/src/domain/evidence/mailauth-resolver.ts'
import { fixedDns } from '../../support/dns/fixed-dns.ts'
import type { FixedZone } from '../../support/dns/fixed-dns.ts'
import { judgeZone } from '../../support/dns/judge-zone.ts'

const spfRecords = [
  'v=spf1 ip4:192.0.2.9 -all',
  'v=spf1 ip4:192.0.2.0/24 ~all',
  'v=spf1 -all',
  'v=spf1 ?all',
  'v=spf1 a:mail.example.com -all',
  'v=spf1 mx -all',
  'v=spf1 include:_spf.example.net -all',
  'v=spf1 redirect=_spf.example.net',
  'v=spf1 exists:%{i}.ok.example.net -all',
]

test.each(spfRecords)('SPF of a route by "%s" is what mailauth says', async (record) => {
  const zone: FixedZone = {
    'example.com': { TXT: [record], MX: [{ preference: 10, exchange: 'mail.example.com' }] },
    'mail.example.com': { A: ['192.0.2.9'] },
    '_spf.example.net': { TXT: ['v=spf1 ip4:192.0.2.9 -all'] },
    '192.0.2.9.ok.example.net': { A: ['127.0.0.2'] },
  }
  const { status } = await spf({
    sender: 'kari@example.com',
    ip: '192.0.2.9',
    resolver: toMailauthResolver(fixedDns(zone)),
  })
  const { verdicts } = await judgeZone('spf-route', zone, {
    subject: { host: 'smtp.example.com', addresses: ['192.0.2.9'] },
  })
  const expected = { pass: 'pass', neutral: 'warn' }[status.result as string] ?? 'fail'
  expect(verdicts).toEqual([expected])
})

const { publicKey, privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
const spki = publicKey.export({ type: 'spki', format: 'der' }).toString('base64')
const message = 'From: kari@example.com\r\nTo: ola@example.com\r\nSubject: Hello\r\n\r\nHello\r\n'

const keyRecords = [
  `v=DKIM1; k=rsa; p=${spki}`,
  `p=${spki}`,
  `v=DKIM1; t=y; p=${spki}`,
  `v=DKIM1; s=*; p=${spki}`,
  `v=DKIM1; s=calendar; p=${spki}`,
  'v=DKIM1; p=',
  'v=DKIM1; p=AAAA',
  `v=DKIM2; p=${spki}`,
  `v=DKIM1; k=ed25519; p=${spki}`,
]

test.each(keyRecords)(
  'a DKIM key is fit to verify with exactly where mailauth verifies with it: %s',
  async (record) => {
    const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
    const signer = { signingDomain: 'example.com', selector: 's1', privateKey: key }
    const signed = await dkimSign(message, { ...signer, signatureData: [signer] })
    const zone: FixedZone = { 's1._domainkey.example.com': { TXT: [record] } }
    const verified = await dkimVerify(`${signed.signatures}${message}`, {
      resolver: toMailauthResolver(fixedDns(zone)),
    })
    const isPassed = verified.results[0]?.status.result === 'pass'
    expect(readDkimKey(record).status === 'readable').toBe(isPassed)
  },
)

const policies: [string, FixedZone][] = [
  ['kari.example.com', { '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject; sp=none'] } }],
  ['example.com', { '_dmarc.example.com': { TXT: ['v=DMARC1; p=quarantine'] } }],
  ['example.com', { '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject; t=y'] } }],
  [
    'a.b.example.com',
    {
      '_dmarc.b.example.com': { TXT: ['v=DMARC1; p=none; psd=n'] },
      '_dmarc.example.com': { TXT: ['v=DMARC1; p=reject'] },
    },
  ],
  ['example.com', {}],
]

test.each(policies)(
  'the DMARC policy of %s is the one that mailauth applies',
  async (domain, zone) => {
    const theirs = await dmarc({ headerFrom: domain, resolver: toMailauthResolver(fixedDns(zone)) })
    const { rows } = await judgeZone('dmarc', zone, { subject: { domain } })
    const found = theirs !== false && theirs.status.result !== 'none' ? theirs : undefined
    expect(rows[0]?.records).toEqual(found === undefined ? [] : [found.rr])
    expect(rows[0]?.verdict === 'none').toBe(found === undefined)
    if (found?.policy === 'none') expect(rows[0]?.verdict).toBe('warn')
  },
)
