import { expect, test } from 'vitest'
import { passwordProtected } from '../../../apps/api/src/probe/checks/password-protected.ts'
import { causesIn, evidenceOf, observed } from '../../support/probe/evidence.ts'

test.each([
  ['cleartext-refused', 'client-refuses-plaintext-auth'],
  ['credentials-missing', 'credentials-missing'],
] as const)('a login not tried for %s', (kind, cause) => {
  const authentication = observed({ status: 'not-sent', failure: { kind } } as const)
  expect(causesIn(passwordProtected, evidenceOf({ authentication }))).toEqual([cause])
})
