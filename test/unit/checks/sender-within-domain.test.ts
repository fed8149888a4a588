import { expect, test } from 'vitest'
import { senderWithinDomain } from '../../../apps/api/src/probe/checks/sender-within-domain.ts'
import { causesIn, evidenceOf, observed, replied, trial } from '../../support/probe/evidence.ts'

const ok = replied(250, 'ok')

test.each([
  ['its own domain', 'sales@lab.test', 'kari@lab.test', []],
  ['another domain', 'kari@other.test', 'kari@lab.test', ['sender-outside-domain']],
  ['a subdomain', 'kari@eu.lab.test', 'kari@lab.test', ['sender-outside-domain']],
  ['a login that is no address', 'sales@lab.test', 'scanner', []],
])('%s', (_name, address, username, causes) => {
  const envelope = observed([trial(address, ok)])
  expect(causesIn(senderWithinDomain, evidenceOf({ envelope }, { username }))).toEqual(causes)
})
