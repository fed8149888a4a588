import { expect, test } from 'vitest'
import { senderWithinDomain } from '../../../apps/api/src/probe/checks/sender-within-domain.ts'
import { causesIn, evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

const ok = replied(250, 'ok')

test.each([
  ['its own domain', 'sales@lab.test', 'kari@lab.test', []],
  ['another domain', 'kari@other.test', 'kari@lab.test', ['sender-outside-domain']],
  ['a subdomain', 'kari@eu.lab.test', 'kari@lab.test', ['sender-outside-domain']],
  ['its own in letters of its own', 'post@xn--blbr-roah.no', 'post@blåbær.no', []],
  ['its own in capitals', 'sales@lab.test', 'Kari@LAB.Test', []],
  ['its own with the root’s dot', 'sales@lab.test', 'kari@lab.test.', []],
  ['another in letters of its own', 'a@xn--blbr-roah.no', 'b@bær.no', ['sender-outside-domain']],
  ['a login with what is no domain', 'sales@lab.test', 'token@#1', []],
  ['a login that is no address', 'sales@lab.test', 'scanner', []],
])('%s', (_name, address, username, causes) => {
  const envelope = observed([trial(address, ok)])
  expect(causesIn(senderWithinDomain, evidenceOf({ envelope }, { username }))).toEqual(causes)
})
