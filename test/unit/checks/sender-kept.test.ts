import { expect, test } from 'vitest'
import { senderKept } from '../../../apps/api/src/probe/checks/sender-kept.ts'
import { causesIn, evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

const ok = replied(250, 'ok')
const gmail = { host: 'smtp.gmail.com' }

test.each([
  ['another address at Gmail', 'sales@lab.test', ok, gmail, ['sender-may-be-rewritten']],
  ['the login’s own at Gmail', 'kari@lab.test', ok, gmail, []],
  [
    'the login, typed in another way',
    'sales@lab.test',
    ok,
    { ...gmail, username: 'Sales@LAB.test.' },
    [],
  ],
  ['a refused one at Gmail', 'sales@lab.test', replied(553, 'no'), gmail, []],
  ['Google’s relay, which keeps it', 'sales@lab.test', ok, { host: 'smtp-relay.gmail.com' }, []],
  ['another server', 'sales@lab.test', ok, {}, []],
])('%s', (_name, address, reply, settings, causes) => {
  const envelope = observed([trial(address, reply)])
  expect(causesIn(senderKept, evidenceOf({ envelope }, settings))).toEqual(causes)
})
