import { expect, test } from 'vitest'
import { serverWilling } from '../../../apps/api/src/probe/checks/server-willing.ts'
import { causesIn, evidenceOf, failed, observed, replied } from '../../support/probe/evidence.ts'

const refusal = (code: number, text: string) =>
  failed({ kind: 'reply', reply: replied(code, text) })
const greeting = observed(replied(220, 'ready'))

test.each([
  ['a greeting that is busy', { greeting: refusal(421, 'Service not available') }, ['server-busy']],
  [
    'a greeting that names a block list',
    { greeting: refusal(554, 'blocked using zen.spamhaus.org') },
    ['ip-blocklisted'],
  ],
  ['a refused name in EHLO', { greeting, hello: refusal(550, 'qqq') }, ['helo-rejected']],
  ['a welcome', { greeting }, []],
])('%s', (_name, slices, causes) => {
  expect(causesIn(serverWilling, evidenceOf(slices))).toEqual(expect.arrayContaining(causes))
})
