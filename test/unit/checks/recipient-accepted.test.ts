import { expect, test } from 'vitest'
import { recipientAccepted } from '../../../apps/api/src/probe/checks/recipient-accepted.ts'
import { causesIn, evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

test.each([
  ['relaying', replied(554, 'Relay access denied', '5.7.1'), 'relay-denied'],
  ['a recipient nobody knows', replied(550, 'User unknown', '5.1.1'), 'recipient-unknown'],
  ['no reason, for now', replied(450, 'zzz'), 'server-busy'],
])('%s', (_name, reply, cause) => {
  const envelope = observed([trial('sales@lab.test', reply)])
  expect(causesIn(recipientAccepted, evidenceOf({ envelope }))[0]).toBe(cause)
})

test('a login that uses its own address is not blamed for a recipient that is refused', () => {
  const own = 'works@practice.example'
  const words = '<outsider@evil.example>: Recipient address rejected: not known here'
  const envelope = observed([trial(own, replied(550, words, '5.1.1'))])
  const evidence = evidenceOf(
    { envelope },
    { username: own },
    { sender: own, recipient: 'outsider@evil.example' },
  )
  expect(causesIn(recipientAccepted, evidence)).toContain('recipient-unknown')
  expect(causesIn(recipientAccepted, evidence)).not.toContain('sender-login-map-broken')
})
