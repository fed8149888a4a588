import { expect, test } from 'vitest'
import { tlsSucceeds } from '../../../apps/api/src/probe/checks/tls-succeeds.ts'
import { causesIn, evidenceOf, failed } from '../../support/probe/evidence.ts'

test.each([
  ['ERR_SSL_UNSUPPORTED_PROTOCOL', 'tls-version-too-old'],
  ['ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION', 'tls-version-too-old'],
  ['ERR_SSL_DH_KEY_TOO_SMALL', 'weak-key'],
  ['ERR_SSL_EE_KEY_TOO_SMALL', 'weak-key'],
  ['ERR_SSL_UNSAFE_LEGACY_RENEGOTIATION_DISABLED', 'legacy-renegotiation'],
  ['ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED', 'client-cert-required'],
  ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'tls-cipher-mismatch'],
  ['ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR', 'server-tls-broken'],
])('%s means %s', (code, cause) => {
  const tls = failed({ kind: 'tls', code, text: '' })
  expect(causesIn(tlsSucceeds, evidenceOf({ tls }))).toEqual([cause])
})

test('a hang-up after STARTTLS was accepted is the server’s', () => {
  const tls = failed({ kind: 'closed', code: 'EOF', text: '' })
  expect(causesIn(tlsSucceeds, evidenceOf({ tls }))).toEqual(['server-tls-broken'])
  expect(causesIn(tlsSucceeds, evidenceOf({ tls }, { encryption: 'tls' }))).toEqual([])
})
