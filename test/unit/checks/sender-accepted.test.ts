import { expect, test } from 'vitest'
import { senderAccepted } from '../../../apps/api/src/probe/checks/sender-accepted.ts'
import { causesIn, evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

const other = 'sales@lab.test'

test.each([
  ['no reason', replied(550, 'zzz'), 'sender-not-owned'],
  [
    'somebody else’s address',
    replied(553, 'Sender address rejected: not owned by user', '5.7.1'),
    'sender-not-owned',
  ],
  ['no Send As', replied(554, 'SendAsDenied; not allowed to send as', '5.2.252'), 'send-as-denied'],
])('a sender refused for %s', (_name, reply, cause) => {
  const passed = { status: 'passed', mechanism: 'PLAIN', reply: replied(235, 'ok') } as const
  const slices = { envelope: observed([trial(other, reply)]), authentication: observed(passed) }
  expect(causesIn(senderAccepted, evidenceOf(slices))[0]).toBe(cause)
})

test('the login’s own address, in letters of its own, is refused by a broken map', () => {
  const own = 'post@xn--blbr-roah.no'
  const reply = replied(553, `<${own}>: Sender address rejected: not owned by user`, '5.7.1')
  const passed = { status: 'passed', mechanism: 'PLAIN', reply: replied(235, 'ok') } as const
  const slices = { envelope: observed([trial(own, reply)]), authentication: observed(passed) }
  const evidence = evidenceOf(slices, { username: 'post@blåbær.no' }, { sender: own })
  expect(causesIn(senderAccepted, evidence)[0]).toBe('sender-login-map-broken')
})

test('what is accepted, postponed or about the recipient is no refusal of the sender', () => {
  const envelope = observed([
    trial(other, replied(250, 'ok')),
    trial('a@lab.test', replied(451, 'later')),
    trial('b@lab.test', replied(550, 'User unknown', '5.1.1')),
  ])
  expect(causesIn(senderAccepted, evidenceOf({ envelope }))).toEqual([])
})

test('the message says more than the envelope', () => {
  const refusal = replied(554, 'SendAsDenied', '5.2.252')
  const slices = {
    envelope: observed([trial(other, replied(250, 'ok'))]),
    message: observed([trial(other, refusal, { stage: 'message', command: '.' })]),
  }
  expect(causesIn(senderAccepted, evidenceOf(slices))).toContain('send-as-denied')
})
