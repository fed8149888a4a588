import { expect, test } from 'vitest'
import { loginAccepted } from '../../../apps/api/src/probe/checks/login-accepted.ts'
import { causesIn, evidenceOf, observed, replied } from '../../support/probe/evidence.ts'

const refused = (code: number, text: string, status?: string) =>
  observed({ status: 'refused', mechanism: 'PLAIN', reply: replied(code, text, status) } as const)
const undecided = (code: number, text: string) =>
  observed({
    status: 'undecided',
    mechanism: 'PLAIN',
    failure: { kind: 'reply', reply: replied(code, text) },
  } as const)

test.each([
  ['no reason', refused(535, 'zzz'), 'bad-credentials'],
  ['a wrong password', refused(535, 'authentication failed', '5.7.8'), 'bad-credentials'],
  [
    'a tenant without SMTP AUTH',
    refused(535, 'SmtpClientAuthentication is disabled for the Tenant', '5.7.139'),
    'smtp-auth-disabled-tenant',
  ],
  [
    'an app password',
    refused(534, 'Application-specific password required', '5.7.9'),
    'app-password-required',
  ],
  [
    'a broken backend',
    undecided(454, 'Temporary authentication failure'),
    'server-auth-backend-down',
  ],
])('%s', (_name, authentication, cause) => {
  expect(causesIn(loginAccepted, evidenceOf({ authentication }))[0]).toBe(cause)
})

test('a login that passed needs no explanation', () => {
  const reply = replied(235, 'ok')
  const authentication = observed({ status: 'passed', mechanism: 'PLAIN', reply } as const)
  expect(causesIn(loginAccepted, evidenceOf({ authentication }))).toEqual([])
})
