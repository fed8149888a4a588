import { expect, test } from 'vitest'
import { portAnswers } from '../../../apps/api/src/probe/checks/port-answers.ts'
import { causesIn, evidenceOf, failed, neighbour, observed } from '../../support/probe/evidence.ts'

const refused = failed({ kind: 'refused', code: 'ECONNREFUSED' })
const timedOut = failed({ kind: 'timed-out' })
const tries = (...families: (4 | 6)[]) =>
  observed(families.map((family) => ({ family, address: 'a', error: 'E', elapsedMs: 1 })))
const control = (reached: boolean) => observed({ reached, hosts: ['control.test'] })

test.each([
  ['refused', { connection: refused }, ['connection-refused']],
  [
    'refused, as a control host is',
    { connection: refused, control: control(false) },
    ['port-blocked', 'connection-refused'],
  ],
  [
    'refused, and a control host answers',
    { connection: refused, control: control(true) },
    ['connection-refused'],
  ],
  ['timed out', { connection: timedOut }, ['port-blocked', 'host-unreachable']],
  [
    'timed out, as a control host does',
    { connection: timedOut, control: control(false) },
    ['port-blocked'],
  ],
  [
    'timed out, and a control host answers',
    { connection: timedOut, control: control(true) },
    ['host-unreachable'],
  ],
  [
    'timed out, and another port of the host answers',
    { connection: timedOut, neighbours: observed([neighbour(465, 'tls')]) },
    ['port-blocked', 'wrong-port-for-submission'],
  ],
  [
    'timed out, and both another port of the host and a control host answer',
    {
      connection: timedOut,
      neighbours: observed([neighbour(465, 'tls')]),
      control: control(true),
    },
    ['wrong-port-for-submission', 'port-blocked'],
  ],
  [
    'refused with a control host, and another port of the host answers',
    {
      connection: refused,
      neighbours: observed([neighbour(465, 'tls')]),
      control: control(false),
    },
    ['connection-refused'],
  ],
  [
    'unreachable over IPv6 alone',
    { connection: failed({ kind: 'unreachable', code: 'ENETUNREACH' }), attempts: tries(6, 6) },
    ['ipv6-broken'],
  ],
  [
    'unreachable',
    { connection: failed({ kind: 'unreachable', code: 'EHOSTUNREACH' }), attempts: tries(6, 4) },
    ['host-unreachable'],
  ],
  [
    'forbidden by this machine',
    { connection: failed({ kind: 'unreachable', code: 'EACCES' }), attempts: tries(4) },
    ['local-policy-denied'],
  ],
  ['cancelled', { connection: failed({ kind: 'cancelled' }) }, []],
  ['connected', { connection: observed({ address: '192.0.2.1', attempts: [] }) }, []],
])('a port that is %s', (_name, slices, causes) => {
  expect(causesIn(portAnswers, evidenceOf(slices))).toEqual(causes)
})

test('what the other ports and a control host did is part of the evidence', () => {
  const evidence = evidenceOf({
    connection: timedOut,
    attempts: tries(4),
    neighbours: observed([neighbour(465, 'tls')]),
    control: control(false),
  })
  const [first] = portAnswers.judge({ ...evidence, recognise: () => [] })
  expect(first?.evidence.map(({ text }) => text)).toEqual([
    'a: E (1 ms)',
    'control.test at the same port: does not answer either',
    'Other ports of the host: 465 answer',
  ])
})
