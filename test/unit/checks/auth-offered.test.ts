import { expect, test } from 'vitest'
import type { SessionFailure } from '../../../apps/api/src/smtp/failure.ts'
import { authOffered } from '../../../apps/api/src/probe/checks/auth-offered.ts'
import { causesIn, evidenceOf, neighbour, observed } from '../../support/probe/evidence.ts'

const notSent = (failure: SessionFailure) => observed({ status: 'not-sent', failure } as const)
const none = notSent({ kind: 'auth-not-offered' })

test.each([
  ['no AUTH', none, {}, ['auth-not-offered']],
  ['no AUTH on the port of relays', none, { port: 25 }, ['wrong-port-for-submission']],
  ['no AUTH in clear', none, { encryption: 'none' }, ['auth-not-offered', 'starttls-required']],
  [
    'other mechanisms',
    notSent({ kind: 'mechanism-not-offered', wanted: 'plain', offered: ['GSSAPI'] }),
    {},
    ['auth-mechanism-unsupported'],
  ],
  ['a password that was held back', notSent({ kind: 'cleartext-refused' }), {}, []],
] as const)('%s', (_name, authentication, settings, causes) => {
  expect(causesIn(authOffered, evidenceOf({ authentication }, settings))).toEqual(causes)
})

test.each([
  [
    'inside STARTTLS of the same port',
    { encryption: 'none' },
    neighbour(587, 'starttls'),
    'starttls-required',
  ],
  ['on another port', { port: 2525 }, neighbour(465, 'tls'), 'wrong-port-for-submission'],
] as const)('AUTH is offered %s', (_name, settings, other, cause) => {
  const evidence = evidenceOf({ authentication: none, neighbours: observed([other]) }, settings)
  expect(causesIn(authOffered, evidence)).toEqual([cause])
})

test('AUTH in clear on another port is no better port for a login that was to be protected', () => {
  const neighbours = observed([neighbour(2525, 'none')])
  const evidence = evidenceOf({ authentication: none, neighbours })
  expect(causesIn(authOffered, evidence)).toEqual(['auth-not-offered'])
})
