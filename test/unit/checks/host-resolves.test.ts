import { expect, test } from 'vitest'
import { hostResolves } from '../../../apps/api/src/probe/checks/host-resolves.ts'
import { causesIn, evidenceOf, failed, observed } from '../../support/probe/evidence.ts'

test.each([
  ['ENOTFOUND', 'dns-no-such-host'],
  ['EREFUSED', 'dns-refused'],
  ['ETIMEOUT', 'dns-timeout'],
  ['ESERVFAIL', 'dns-timeout'],
  ['EAI_AGAIN', 'dns-timeout'],
])('a look-up that ends with %s is %s', (code, cause) => {
  const evidence = evidenceOf({ resolution: failed({ kind: 'unresolved', code }) })
  expect(causesIn(hostResolves, evidence)).toEqual([cause])
})

test.each([
  ['a host that was found', observed({ addresses: ['192.0.2.1'] })],
  ['a refusal of our own', failed({ kind: 'not-allowed' })],
  ['a cancelled run', failed({ kind: 'cancelled' })],
])('%s is no matter of names', (_name, resolution) => {
  expect(causesIn(hostResolves, evidenceOf({ resolution }))).toEqual([])
})
