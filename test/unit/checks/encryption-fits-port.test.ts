import { expect, test } from 'vitest'
import { encryptionFitsPort } from '../../../apps/api/src/probe/checks/encryption-fits-port.ts'
import { causesIn, evidenceOf, failed, neighbour, observed } from '../../support/probe/evidence.ts'

const wrongVersion = failed({
  kind: 'tls',
  code: 'ERR_SSL_WRONG_VERSION_NUMBER',
  text: 'wrong version number',
})
const greets = { neighbours: observed([neighbour(587, 'starttls')]) }

test.each([
  [
    'a greeting where TLS was expected',
    { tls: wrongVersion },
    'tls',
    ['implicit-tls-on-starttls-port'],
  ],
  [
    'no handshake, on a port that greets in clear',
    { tls: failed({ kind: 'timed-out' }), ...greets },
    'tls',
    ['implicit-tls-on-starttls-port'],
  ],
  ['no handshake, and nothing more is known', { tls: failed({ kind: 'timed-out' }) }, 'tls', []],
  ['STARTTLS', { tls: wrongVersion }, 'starttls', []],
] as const)('%s', (_name, slices, encryption, causes) => {
  expect(causesIn(encryptionFitsPort, evidenceOf(slices, { encryption }))).toEqual(causes)
})
