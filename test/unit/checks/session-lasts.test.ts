import { expect, test } from 'vitest'
import { sessionLasts } from '../../../apps/api/src/probe/checks/session-lasts.ts'
import { causesIn, evidenceOf, failed, observed } from '../../support/probe/evidence.ts'

const connection = observed({ address: '192.0.2.1', attempts: [] })
const closed = failed({ kind: 'closed', code: 'ECONNRESET', text: '' })

test.each([
  ['a reset after EHLO', { hello: closed }, ['connection-lost']],
  ['silence after EHLO', { hello: failed({ kind: 'timed-out' }) }, ['connection-lost']],
  ['a hang-up before the greeting', { greeting: closed }, ['connection-lost']],
  ['silence before the greeting', { greeting: failed({ kind: 'timed-out' }) }, []],
  ['a cancelled run', { hello: failed({ kind: 'cancelled' }) }, []],
] as const)('%s', (_name, slices, causes) => {
  expect(causesIn(sessionLasts, evidenceOf({ connection, ...slices }))).toEqual(causes)
})
