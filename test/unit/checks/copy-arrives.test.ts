import { expect, test } from 'vitest'
import { copyArrives } from '../../../apps/api/src/probe/checks/copy-arrives.ts'
import type { MailboxReading } from '../../../apps/api/src/mailbox/read-mailbox.ts'
import { copyOf, readingOf } from '../../support/probe/copy.ts'
import { causesIn, evidenceOf, replied } from '../../support/probe/evidence.ts'

const sales = 'sales@lab.test'
const denied = replied(550, 'Client does not have permissions to send as this sender', '5.7.60')
const bounce = (action: 'failed' | 'delayed') => ({
  address: sales,
  action,
  reply: denied,
  elapsedMs: 10,
})

test.each<[string, Partial<MailboxReading>, string[]]>([
  ['a copy in the inbox', { copies: [copyOf(sales)] }, []],
  [
    'a copy among spam',
    { copies: [copyOf(sales, {}, { folder: { path: '[Gmail]/Spam', use: 'junk' } })] },
    ['delivered-to-junk'],
  ],
  ['a bounce', { bounces: [bounce('failed')] }, ['message-bounced', 'send-as-denied']],
  ['a warning that it is late', { bounces: [bounce('delayed')] }, []],
  ['nothing', { missing: [sales] }, ['copy-missing']],
  ['nothing, of a mailbox that broke off', { missing: [sales], failure: { kind: 'closed' } }, []],
])('%s', (_name, reading, causes) => {
  const evidence = evidenceOf({ delivery: readingOf(reading) })
  expect(causesIn(copyArrives, evidence)).toEqual(causes)
})
