import { readdirSync } from 'node:fs'
import { expect, test } from 'vitest'
import { causes as knownCauses } from '@ehlo/shared/diagnosis'
import { inspectionChecks } from '../../../apps/api/src/inspection/checks/index.ts'
import { domainChecks } from '../../../apps/api/src/domain/checks/index.ts'
import type { InspectionEvidence } from '../../../apps/api/src/inspection/inspection-evidence.ts'
import type { HandshakeEvidence } from '../../../apps/api/src/inspection/tls/shake-hands.ts'
import type { TlsDetails } from '../../../apps/api/src/inspection/collect-server.ts'
import {
  capabilities,
  evidence,
  greeting,
  port,
  refused,
  reply,
  silent,
} from '../../support/inspection/evidence.ts'

type Case = [check: string, title: string, seen: Partial<InspectionEvidence>, causes: string[]]

const handshake: HandshakeEvidence = {
  version: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  group: 'X25519',
  chain: [],
  hasStaple: false,
  isResumed: false,
}
const working = { greeting, beforeTls: capabilities('PIPELINING', 'STARTTLS') }
const details = (more: Partial<TlsDetails>): TlsDetails => ({
  // Only the port is read of the endpoint.
  endpoint: { route: port(587, {}).route, opening: 'clear' },
  versions: [],
  ...more,
})
const version = (
  name: TlsDetails['versions'][number]['version'],
  offered: boolean | 'not-tested',
) => ({
  version: name,
  offered,
})

const cases: Case[] = [
  [
    'host-resolves',
    'a name without address',
    { unresolved: { kind: 'unresolved', code: 'ENOTFOUND' } },
    ['dns-no-such-host'],
  ],
  [
    'host-resolves',
    'a resolver that is silent',
    { unresolved: { kind: 'unresolved', code: 'ETIMEOUT' } },
    ['dns-timeout'],
  ],
  [
    'host-resolves',
    'a resolver that refuses',
    { unresolved: { kind: 'unresolved', code: 'EREFUSED' } },
    ['dns-refused'],
  ],
  [
    'host-resolves',
    'a place that is not open',
    { unresolved: { kind: 'not-allowed' } },
    ['outside-own-limits'],
  ],
  ['host-resolves', 'a name that resolves', {}, []],
  [
    'ports-answer',
    'one port that works is enough',
    { ports: [port(25, { tls: silent, clear: silent }), port(587, { clear: working })] },
    [],
  ],
  [
    'ports-answer',
    'all refused',
    { ports: [port(587, { tls: refused, clear: refused })] },
    ['connection-refused'],
  ],
  [
    'ports-answer',
    'all silent',
    { ports: [port(587, { tls: silent, clear: silent })] },
    ['host-unreachable'],
  ],
  [
    'ports-answer',
    'silent, and so is a host that is known to answer',
    {
      ports: [port(587, { tls: silent, clear: silent })],
      control: [{ port: 587, isReached: false }],
    },
    ['port-blocked'],
  ],
  [
    'ports-answer',
    'silent, where a host that is known to answer does',
    {
      ports: [port(587, { tls: silent, clear: silent })],
      control: [{ port: 587, isReached: true }],
    },
    ['host-unreachable'],
  ],
  [
    'ports-answer',
    'a blocked port beside one that works is still worth knowing',
    {
      ports: [port(25, { tls: silent, clear: silent }), port(587, { clear: working })],
      control: [{ port: 25, isReached: false }],
    },
    ['port-blocked'],
  ],
  [
    'ports-answer',
    'something else answers',
    {
      ports: [
        port(587, { tls: refused, clear: { failure: { kind: 'not-smtp', text: 'HTTP/1.1 400' } } }),
      ],
    },
    ['not-an-smtp-server'],
  ],
  [
    'ports-answer',
    'connected, and then nothing',
    {
      ports: [
        port(587, {
          tls: { address: { address: '192.0.2.5', family: 4 }, failure: { kind: 'timed-out' } },
          clear: { address: { address: '192.0.2.5', family: 4 }, failure: { kind: 'timed-out' } },
        }),
      ],
    },
    ['greeting-timeout'],
  ],
  [
    'families-agree',
    'IPv6 alone is dead',
    {
      ports: [port(587, { clear: working }), port(587, { clear: silent, tls: silent, family: 6 })],
    },
    ['ipv6-broken'],
  ],
  [
    'families-agree',
    'both work',
    { ports: [port(587, { clear: working }), port(587, { clear: working, family: 6 })] },
    [],
  ],
  ['families-agree', 'there is no IPv6', { ports: [port(587, { clear: working })] }, []],
  ['server-is-ready', '220', { ports: [port(587, { clear: working })] }, []],
  [
    'server-is-ready',
    '421 for now',
    { ports: [port(587, { clear: { greeting: reply(421, 'Service not available') } })] },
    ['server-busy'],
  ],
  [
    'server-is-ready',
    '421 too many',
    { ports: [port(587, { clear: { greeting: reply(421, 'Too many connections') } })] },
    ['too-many-connections'],
  ],
  [
    'server-is-ready',
    '554 for good',
    { ports: [port(25, { clear: { greeting: reply(554, 'No SMTP service here') } })] },
    ['server-policy-before-auth'],
  ],
  ['starttls-is-offered', 'offered', { ports: [port(587, { clear: working })] }, []],
  [
    'starttls-is-offered',
    'not offered',
    { ports: [port(587, { clear: { greeting, beforeTls: capabilities('PIPELINING') } })] },
    ['starttls-not-offered'],
  ],
  [
    'starttls-is-offered',
    'not offered on a port that nobody needs, where another one is encrypted',
    {
      ports: [
        port(2525, { clear: { greeting, beforeTls: capabilities('PIPELINING') } }),
        port(465, { tls: { handshake, greeting, afterTls: capabilities('AUTH PLAIN') } }),
      ],
    },
    [],
  ],
  [
    'starttls-is-offered',
    'overwritten',
    { ports: [port(587, { clear: { greeting, beforeTls: capabilities('XXXXXXXA') } })] },
    ['smtp-inspection-middlebox'],
  ],
  [
    'starttls-is-offered',
    'offered and refused',
    { ports: [port(587, { clear: { ...working, startTls: reply(454, 'TLS not available') } })] },
    ['server-tls-broken'],
  ],
  [
    'auth-is-protected',
    'PLAIN in clear',
    { ports: [port(25, { clear: { greeting, beforeTls: capabilities('AUTH PLAIN') } })] },
    ['auth-offered-in-clear'],
  ],
  [
    'auth-is-protected',
    'CRAM-MD5 in clear reveals nothing',
    { ports: [port(25, { clear: { greeting, beforeTls: capabilities('AUTH CRAM-MD5') } })] },
    [],
  ],
  [
    'starttls-is-clean',
    'a command carried over',
    { details: details({ injection: 'executes-plaintext' }) },
    ['starttls-injection'],
  ],
  [
    'starttls-is-clean',
    'words behind the reply',
    { ports: [port(587, { clear: { failure: { kind: 'plaintext-injected', text: '250 ok' } } })] },
    ['starttls-injection'],
  ],
  ['starttls-is-clean', 'clean', { details: details({ injection: 'clean' }) }, []],
  [
    'relay-is-closed',
    'both accepted',
    {
      ports: [
        port(25, {
          clear: {
            relay: { mail: reply(250, 'Ok'), rcpt: reply(250, 'Ok'), isLoopbackClient: false },
          },
        }),
      ],
    },
    ['open-relay'],
  ],
  [
    'relay-is-closed',
    'recipient refused',
    {
      ports: [
        port(25, {
          clear: {
            relay: { mail: reply(250, 'Ok'), rcpt: reply(554, 'no'), isLoopbackClient: false },
          },
        }),
      ],
    },
    [],
  ],
  [
    'relay-is-closed',
    'login first',
    {
      ports: [
        port(587, {
          clear: {
            relay: {
              mail: reply(530, 'auth'),
              rcpt: reply(503, 'MAIL first'),
              isLoopbackClient: false,
            },
          },
        }),
      ],
    },
    [],
  ],
  [
    'tls-is-current',
    '1.2 and 1.3',
    {
      details: details({
        versions: [
          version('TLSv1.3', true),
          version('TLSv1.2', true),
          version('TLSv1.1', false),
          version('TLSv1', false),
        ],
      }),
    },
    [],
  ],
  [
    'tls-is-current',
    '1.0 beside 1.2',
    { details: details({ versions: [version('TLSv1.2', true), version('TLSv1', true)] }) },
    ['weak-tls-offered'],
  ],
  [
    'tls-is-current',
    '1.1 alone',
    { details: details({ versions: [version('TLSv1.2', false), version('TLSv1.1', true)] }) },
    ['tls-version-too-old'],
  ],
  [
    'tls-is-current',
    'what this Node cannot try is not held against anybody',
    { details: details({ versions: [version('TLSv1.2', true), version('TLSv1', 'not-tested')] }) },
    [],
  ],
  [
    'tls-is-current',
    'a cipher that the guideline leaves out',
    { details: details({ versions: [version('TLSv1.2', true)], weakCipher: 'AES128-SHA' }) },
    ['weak-tls-offered'],
  ],
  [
    'tls-is-current',
    'a cipher with forward secrecy and authenticated encryption beside the guideline',
    {
      details: details({
        versions: [version('TLSv1.2', true)],
        weakCipher: 'ECDHE-ECDSA-AES256-CCM',
      }),
    },
    [],
  ],
  [
    'pipelining-works',
    'claimed, and cut off',
    {
      main: port(25, {
        clear: { pipelining: { claimed: true, behaved: false }, failure: { kind: 'timed-out' } },
      }).clear,
    },
    ['smtp-inspection-middlebox'],
  ],
  [
    'pipelining-works',
    'claimed and kept',
    { main: port(25, { clear: { pipelining: { claimed: true, behaved: true } } }).clear },
    [],
  ],
]

test.each(cases)('%s: %s', (id, _, seen, causes) => {
  const check = inspectionChecks.find((one) => one.id === id)
  expect(check?.judge(evidence(seen)).map(({ cause }) => cause)).toEqual(causes)
})

test.each([
  ['inspection', inspectionChecks],
  ['domain', domainChecks],
])('every file of the checks of %s is in its list, under an id of its own', (room, checks) => {
  const folder = new URL(`../../../apps/api/src/${room}/checks/`, import.meta.url)
  const files = readdirSync(folder).filter((file) => file !== 'index.ts')
  expect(checks).toHaveLength(files.length)
  expect(new Set(checks.map(({ id }) => id)).size).toBe(files.length)
})

test('nothing that was not reached is judged', () => {
  for (const check of inspectionChecks)
    expect([check.id, check.judge(evidence({}))]).toEqual([check.id, []])
})

test('every claim has words', () => {
  const claimed = cases.flatMap(([id, , seen]) =>
    inspectionChecks
      .filter((check) => check.id === id)
      .flatMap((check) => check.judge(evidence(seen))),
  )
  expect(claimed.filter(({ cause }) => !(cause in knownCauses))).toEqual([])
  expect(claimed.filter(({ confidence }) => confidence <= 0 || confidence > 1)).toEqual([])
})
