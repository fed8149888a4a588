import { expect, test } from 'vitest'
import { judgeCells } from '../../../apps/api/src/inspection/ports/judge-cells.ts'
import type { HandshakeEvidence } from '../../../apps/api/src/inspection/tls/shake-hands.ts'
import type { PortEvidence } from '../../../apps/api/src/inspection/ports/probe-port.ts'
import {
  capabilities,
  greeting,
  port,
  refused,
  reply,
  silent,
} from '../../support/inspection/evidence.ts'

const handshake: HandshakeEvidence = {
  version: 'TLSv1.3',
  cipher: 'TLS_AES_256_GCM_SHA384',
  group: 'X25519',
  chain: [],
  hasStaple: false,
  isResumed: false,
}
const afterTls = capabilities('AUTH PLAIN')
const cancelled = { failure: { kind: 'cancelled' }, isSuperseded: true } as const
const noTls = { failure: { kind: 'tls', code: 'ERR_SSL_WRONG_VERSION_NUMBER', text: '' } } as const

const cases: [string, PortEvidence, [tls: string, starttls: string, none: string]][] = [
  [
    'implicit TLS: nothing in clear is waited for',
    port(465, { tls: { handshake, greeting, afterTls }, clear: cancelled }),
    ['works', 'wrong-encryption', 'wrong-encryption'],
  ],
  [
    'STARTTLS',
    port(587, {
      tls: noTls,
      clear: {
        greeting,
        beforeTls: capabilities('STARTTLS'),
        startTls: reply(220, 'go'),
        handshake,
        afterTls,
      },
    }),
    ['wrong-encryption', 'works', 'works'],
  ],
  [
    'cleartext only',
    port(25, { tls: cancelled, clear: { greeting, beforeTls: capabilities() } }),
    ['wrong-encryption', 'starttls-not-offered', 'works'],
  ],
  ['refused', port(25, { tls: refused, clear: refused }), ['refused', 'refused', 'refused']],
  ['silent', port(25, { tls: silent, clear: silent }), ['timeout', 'timeout', 'timeout']],
  [
    'TLS that is no mail server',
    port(465, {
      tls: { handshake, failure: { kind: 'not-smtp', text: '* OK IMAP4rev1' } },
      clear: cancelled,
    }),
    ['not-smtp', 'wrong-encryption', 'wrong-encryption'],
  ],
  [
    'turned away by the greeting',
    port(25, { tls: noTls, clear: { greeting: reply(554, 'no') } }),
    ['wrong-encryption', 'refused', 'refused'],
  ],
  [
    'STARTTLS offered and refused',
    port(587, {
      tls: noTls,
      clear: { greeting, beforeTls: capabilities('STARTTLS'), startTls: reply(454, 'no') },
    }),
    ['wrong-encryption', 'starttls-not-offered', 'works'],
  ],
  [
    'no route to the host',
    port(25, {
      tls: { unreached: { kind: 'unreachable', code: 'EHOSTUNREACH' } },
      clear: { unreached: { kind: 'unreachable', code: 'EHOSTUNREACH' } },
    }),
    ['unreachable', 'unreachable', 'unreachable'],
  ],
]

test.each(cases)('%s', (_, seen, results) => {
  expect(judgeCells(seen).map(({ result }) => result)).toEqual(results)
})

test('a cell that works names the TLS version, one that is something else the protocol', () => {
  const [implicit] = judgeCells(port(465, { tls: { handshake, greeting, afterTls } }))
  expect(implicit?.protocol).toBe('TLSv1.3')
  const web = judgeCells(
    port(587, { clear: { failure: { kind: 'not-smtp', text: 'HTTP/1.1 400 Bad Request' } } }),
  )
  expect(web.find(({ encryption }) => encryption === 'none')?.protocol).toBe('HTTP')
})
