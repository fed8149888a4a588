import { expect, test } from 'vitest'
import { greetingArrives } from '../../../apps/api/src/probe/checks/greeting-arrives.ts'
import { causesIn, evidenceOf, failed, neighbour, observed } from '../../support/probe/evidence.ts'

const silent = failed({ kind: 'timed-out' })
const hungUp = failed({ kind: 'closed', code: 'EOF', text: '' })
const speaksTls = { neighbours: observed([neighbour(587, 'tls')]) }

test.each([
  ['silence', { greeting: silent }, {}, ['greeting-timeout', 'plaintext-on-tls-port']],
  [
    'silence where TLS is spoken',
    { greeting: silent, ...speaksTls },
    {},
    ['plaintext-on-tls-port'],
  ],
  [
    'silence where TLS is spoken, and ours refused',
    {
      greeting: silent,
      neighbours: observed([{ ...neighbour(587, 'tls', 'wrong-encryption'), speaksTls: true }]),
    },
    {},
    ['plaintext-on-tls-port'],
  ],
  [
    'silence to a ClientHello too',
    { greeting: silent, neighbours: observed([neighbour(587, 'tls', 'wrong-encryption')]) },
    {},
    ['greeting-timeout', 'plaintext-on-tls-port'],
  ],
  [
    'a hang-up where TLS is spoken',
    { greeting: hungUp, ...speaksTls },
    {},
    ['plaintext-on-tls-port'],
  ],
  ['silence on 465', { greeting: silent }, { port: 465 }, ['plaintext-on-tls-port']],
  ['silence inside TLS', { greeting: silent }, { encryption: 'tls' }, ['greeting-timeout']],
  ['a hang-up', { greeting: hungUp }, {}, []],
  [
    'words and a hang-up',
    { greeting: failed({ kind: 'closed', code: 'EOF', text: 'go' }) },
    {},
    [],
  ],
  ['a greeting', { greeting: observed({ code: 220, text: 'ready' }) }, {}, []],
] as const)('%s', (_name, slices, settings, causes) => {
  expect(causesIn(greetingArrives, evidenceOf(slices, settings))).toEqual(causes)
})
