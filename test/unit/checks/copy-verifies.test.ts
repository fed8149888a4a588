import { expect, test } from 'vitest'
import type { Hop, MailChecks } from '@ehlo/shared'
import { copyVerifies } from '../../../apps/api/src/probe/checks/copy-verifies.ts'
import { judgeAlignment } from '../../../apps/api/src/probe/judge-copy.ts'
import { checksBy, copyOf, readingOf } from '../../support/probe/copy.ts'
import { causesIn, evidenceOf } from '../../support/probe/evidence.ts'

const pass = { result: 'pass', domain: 'example.com' }
const fail = { result: 'fail', domain: 'example.com' }
const elsewhere = { result: 'pass', domain: 'relay.example' }

test.each<[string, Partial<MailChecks> | undefined, Partial<MailChecks> | undefined, string[]]>([
  ['nobody checked', undefined, undefined, []],
  ['the receiver says pass', { dmarc: pass }, undefined, []],
  ['the receiver says fail', { dmarc: fail }, undefined, ['copy-not-authenticated']],
  ['the receiver’s pass outweighs our fail', { dmarc: pass }, { dmarc: fail }, []],
  ['our own look says fail', undefined, { dmarc: fail }, ['copy-not-authenticated']],
  ['no policy, a signature of the domain', { dkim: [pass] }, undefined, []],
  ['no policy, a signature of another', { dkim: [elsewhere] }, undefined, []],
  ['no policy, and SPF failed', { spf: fail }, undefined, ['copy-not-authenticated']],
  ['no policy, SPF failed, a signature holds', { spf: fail, dkim: [pass] }, undefined, []],
])('%s', (_name, reported, own, causes) => {
  const facts = reported === undefined ? {} : { reported: checksBy('mx.example.net', reported) }
  const verified =
    own === undefined
      ? ({ status: 'unverified' } as const)
      : ({ status: 'verified', checks: checksBy('Ehlo', own) } as const)
  const delivery = readingOf({ copies: [copyOf('sales@example.com', facts, { verified })] })
  // The receiver and Ehlo are both quoted: one cause, however many say so.
  expect([...new Set(causesIn(copyVerifies, evidenceOf({ delivery })))]).toEqual(causes)
})

test('a signature of the domain that From has in letters of its own', () => {
  const dkim = [{ result: 'pass', domain: 'xn--blbr-roah.no' }]
  const from = { name: '', address: 'post@Blåbær.no' }
  const facts = { from, reported: checksBy('mx.example.net', { dkim }) }
  expect(judgeAlignment(copyOf('post@xn--blbr-roah.no', facts))).toBe('yes')
})

test.each<[Hop['encrypted'], string[]]>([
  ['yes', []],
  ['local', []],
  ['unknown', []],
  ['no', ['hop-in-clear']],
])('a hop with TLS: %s', (encrypted, causes) => {
  const hops: Hop[] = [{ from: 'a.example', by: 'b.example', protocol: 'ESMTP', encrypted }]
  const delivery = readingOf({ copies: [copyOf('sales@example.com', { hops })] })
  expect(causesIn(copyVerifies, evidenceOf({ delivery }))).toEqual(causes)
})
