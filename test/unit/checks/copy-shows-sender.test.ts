import { expect, test } from 'vitest'
import type { CopyFacts } from '../../../apps/api/src/mailbox/copy/read-copy.ts'
import { copyShowsSender } from '../../../apps/api/src/probe/checks/copy-shows-sender.ts'
import { copyOf, readingOf } from '../../support/probe/copy.ts'
import { causesIn, evidenceOf } from '../../support/probe/evidence.ts'

const kari = { name: '', address: 'kari@lab.test' }

test('the sender in letters of its own', () => {
  const from = { name: '', address: 'post@blåbær.no' }
  const delivery = readingOf({ copies: [copyOf('post@xn--blbr-roah.no', { from })] })
  expect(causesIn(copyShowsSender, evidenceOf({ delivery }))).toEqual([])
})

test.each<[string, Partial<CopyFacts>, string[]]>([
  ['the sender as it was sent', {}, []],
  ['in another case', { from: { name: '', address: 'Sales@LAB.test' } }, []],
  ['with the root’s dot', { from: { name: '', address: 'sales@lab.test.' } }, []],
  ['with a name that the server added', { from: { name: 'Salg', address: 'sales@lab.test' } }, []],
  ['another From', { from: kari }, ['sender-rewritten']],
  ['another From, and Sender', { from: kari, sender: kari }, ['sender-rewritten']],
  ['a Sender beside it', { sender: kari }, ['sent-on-behalf']],
  ['a Sender that says the same', { sender: { name: '', address: 'SALES@lab.test' } }, []],
  ['another Return-Path alone', { returnPath: 'bounces@relay.example' }, []],
])('%s', (_name, facts, causes) => {
  const delivery = readingOf({ copies: [copyOf('sales@lab.test', facts)] })
  expect(causesIn(copyShowsSender, evidenceOf({ delivery }))).toEqual(causes)
})
