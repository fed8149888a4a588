import { expect, test } from 'vitest'
import { starttlsOffered } from '../../../apps/api/src/probe/checks/starttls-offered.ts'
import {
  causesIn,
  evidenceOf,
  failed,
  neighbour,
  observed,
  replied,
} from '../../support/probe/evidence.ts'

test.each([
  ['not in EHLO', failed({ kind: 'starttls-not-offered' }), ['starttls-not-offered']],
  [
    'refused',
    failed({ kind: 'reply', reply: replied(454, 'TLS not available') }),
    ['server-tls-broken'],
  ],
  ['a failed handshake', failed({ kind: 'closed', code: 'EOF', text: '' }), []],
] as const)('%s', (_name, tls, causes) => {
  expect(causesIn(starttlsOffered, evidenceOf({ tls }))).toEqual(causes)
})

test('a port that speaks TLS at once needs no STARTTLS', () => {
  const tls = failed({ kind: 'starttls-not-offered' })
  const neighbours = observed([neighbour(587, 'tls')])
  expect(causesIn(starttlsOffered, evidenceOf({ tls, neighbours }))).toEqual([
    'plaintext-on-tls-port',
  ])
})
