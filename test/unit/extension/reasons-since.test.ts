import { expect, test } from 'vitest'
import type { IdentityVerdict, Run } from '@ehlo/shared'
import { reasonsSince } from '../../../apps/extension/src/state/reasons-since.ts'
import { good } from '../comparison/runs.ts'

const sendingAs = (...onBehalfOf: IdentityVerdict[]): Run => ({
  ...good,
  outcome: {
    authentication: { status: 'pass' },
    sender: { address: 'post@kunde.no', status: 'accepted' },
    onBehalfOf,
  },
})

test('an address that was added may be why a test failed, unless the server took it', () => {
  const later = sendingAs(
    { address: 'salg@kunde.no', status: 'accepted' },
    { address: 'lager@kunde.no', status: 'refused' },
  )
  expect(reasonsSince(sendingAs(), later)).toEqual([
    { about: 'identity', address: 'lager@kunde.no', before: 'not-tested', after: 'refused' },
  ])
})

test('how a test ended is no reason for it', () => {
  const before = sendingAs({ address: 'salg@kunde.no', status: 'accepted' })
  expect(reasonsSince(before, sendingAs({ address: 'salg@kunde.no', status: 'refused' }))).toEqual(
    [],
  )
})
