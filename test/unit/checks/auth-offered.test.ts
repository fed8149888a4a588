import { expect, test } from 'vitest'
import type { SessionFailure } from '../../../apps/api/src/smtp/failure.ts'
import { authOffered } from '../../../apps/api/src/probe/checks/auth-offered.ts'
import { causesIn, evidenceOf, observed } from '../../support/probe/evidence.ts'

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
