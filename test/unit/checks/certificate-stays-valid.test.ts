import type { TlsVerification } from '@ehlo/shared'
import { expect, test } from 'vitest'
import { certificateStaysValid } from '../../../apps/api/src/probe/checks/certificate-stays-valid.ts'
import { causesIn, evidenceOf, observed } from '../../support/probe/evidence.ts'

const dayMs = 24 * 60 * 60 * 1000
const pin: TlsVerification = `sha256:${'a'.repeat(64)}`

test.each<[string, number, number, TlsVerification, string[]]>([
  ['of a year, three months before', 365, 90, 'full', []],
  ['of a year, a fortnight before', 365, 14, 'full', []],
  ['of a year, 13 days before', 365, 13, 'full', ['cert-expires-soon']],
  ['of a year, on its last day', 365, 0, 'full', ['cert-expires-soon']],
  ['of 90 days, when it should have been renewed', 90, 12, 'full', ['cert-expires-soon']],
  ['of 6 days, when it is about to be renewed', 6, 2, 'full', []],
  ['of 6 days, on its last day', 6, 0, 'full', ['cert-expires-soon']],
  ['that is pinned, whose dates are of no matter', 365, 1, pin, []],
])('a certificate %s', (_which, life, daysLeft, tlsVerification, causes) => {
  const endMs = Date.parse('2026-03-01T00:00:00.000Z')
  const tls = observed({
    version: 'TLSv1.3',
    cipher: 'TLS_AES_256_GCM_SHA384',
    group: 'X25519',
    certificate: {
      chain: [
        {
          subject: 'CN=mail.lab.test',
          issuer: 'CN=The lab',
          names: ['mail.lab.test'],
          notBefore: new Date(endMs - life * dayMs).toISOString(),
          notAfter: new Date(endMs).toISOString(),
          key: 'EC prime256v1',
          signature: 'ecdsa-with-SHA256',
          sha256: 'a'.repeat(64),
        },
      ],
      trusted: true,
      nameMatch: true,
      daysLeft,
    },
  })
  expect(causesIn(certificateStaysValid, evidenceOf({ tls }, { tlsVerification }))).toEqual(causes)
})
