import { expect, test } from 'vitest'
import { destinationAllowed } from '../../../apps/api/src/probe/checks/destination-allowed.ts'
import { causesIn, evidenceOf, failed } from '../../support/probe/evidence.ts'

test('what the guard refused is said, without what it was', () => {
  const evidence = evidenceOf({ resolution: failed({ kind: 'not-allowed' }) })
  expect(causesIn(destinationAllowed, evidence)).toEqual(['outside-own-limits'])
})

test('a name that does not exist was not refused', () => {
  const evidence = evidenceOf({ resolution: failed({ kind: 'unresolved', code: 'ENOTFOUND' }) })
  expect(causesIn(destinationAllowed, evidence)).toEqual([])
})
