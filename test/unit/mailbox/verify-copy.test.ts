import { generateKeyPairSync } from 'node:crypto'
import { dkimSign } from 'mailauth/lib/dkim/sign.js'
import { expect, test } from 'vitest'
import { readCopy } from '../../../apps/api/src/mailbox/copy/read-copy.ts'
import { verifyCopy } from '../../../apps/api/src/mailbox/copy/verify-copy.ts'
import { fixedDns } from '../../support/dns/fixed-dns.ts'

const { privateKey, publicKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})

const dns = fixedDns({
  's1._domainkey.example.org': { TXT: [`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`] },
  '_dmarc.example.org': { TXT: ['v=DMARC1; p=reject'] },
  'example.org': { TXT: ['v=spf1 ip4:203.0.113.25 -all'] },
})

const foreignHop =
  'Received: from mail.example.org (mail.example.org [203.0.113.25]) by mx.example.net with ESMTPS id 1; Sun, 29 Nov 2026 09:00:05 +0000\r\n'

async function verify(raw: string) {
  const bytes = Buffer.from(raw)
  const facts = await readCopy(bytes, 'mx.example.net')
  return await verifyCopy(bytes, facts!, dns)
}

async function sign(message: string, signingDomain = 'example.org'): Promise<string> {
  const key = { signingDomain, selector: 's1', privateKey }
  const signed = await dkimSign(message, { ...key, signatureData: [key] })
  return signed.signatures + message
}

const message =
  'From: sales@example.org\r\nTo: kari@example.net\r\nSubject: hi\r\nX-Ehlo-Test: token-0\r\n\r\nHello\r\n'

test('a signature that holds speaks for the domain of From', async () => {
  expect(await verify(await sign(message))).toMatchObject({
    status: 'verified',
    checks: {
      by: 'Ehlo',
      dkim: [{ result: 'pass', domain: 'example.org' }],
      dmarc: { result: 'pass' },
    },
  })
})

test('a body that was changed on the way breaks it', async () => {
  const changed = (await sign(message)).replace('Hello', 'Hallo')
  const verified = await verify(changed)
  expect(verified).toMatchObject({ checks: { dmarc: { result: 'fail' } } })
})

test('SPF is judged by the client that the receiver saw', async () => {
  const path = 'Return-Path: <sales@example.org>\r\n'
  expect(await verify(path + foreignHop + message)).toMatchObject({
    checks: { spf: { result: 'pass', domain: 'example.org' }, dmarc: { result: 'pass' } },
  })
  const elsewhere = foreignHop.replaceAll('203.0.113.25', '203.0.113.99')
  expect(await verify(path + elsewhere + message)).toMatchObject({
    checks: { spf: { result: 'fail' }, dmarc: { result: 'fail' } },
  })
})

test('where a message stayed in one house and nobody signed it, nothing is claimed', async () => {
  const verified = await verify(message)
  expect(verified).toMatchObject({ status: 'verified', checks: { dkim: [] } })
  expect(verified).not.toHaveProperty('checks.dmarc')
  expect(verified).not.toHaveProperty('checks.spf')
})

test('a message that was cut short, or signed twenty times, is not judged', async () => {
  const facts = await readCopy(Buffer.from(message), 'mx.example.net')
  expect(await verifyCopy(undefined, facts!, dns)).toEqual({ status: 'unverified' })
  const many = Buffer.from(`${'DKIM-Signature: v=1\r\n'.repeat(20)}${message}`)
  expect(await verifyCopy(many, facts!, dns)).toEqual({ status: 'unverified' })
})
