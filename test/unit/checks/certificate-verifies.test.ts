import { expect, test } from 'vitest'
import { certificateVerifies } from '../../../apps/api/src/probe/checks/certificate-verifies.ts'
import { causesIn, evidenceOf, failed } from '../../support/probe/evidence.ts'

test.each([
  ['CERT_HAS_EXPIRED', 'cert-expired'],
  ['CERT_NOT_YET_VALID', 'cert-not-yet-valid'],
  ['ERR_TLS_CERT_ALTNAME_INVALID', 'cert-hostname-mismatch'],
  ['DEPTH_ZERO_SELF_SIGNED_CERT', 'cert-self-signed'],
  ['SELF_SIGNED_CERT_IN_CHAIN', 'cert-unknown-ca'],
  ['UNABLE_TO_GET_ISSUER_CERT_LOCALLY', 'cert-unknown-ca'],
  ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'cert-chain-incomplete'],
  ['PIN_MISMATCH', 'cert-pin-mismatch'],
  ['SOMETHING_NEW', 'cert-unknown-ca'],
])('%s means %s', (code, cause) => {
  const tls = failed({ kind: 'certificate', code, text: code })
  expect(causesIn(certificateVerifies, evidenceOf({ tls }))).toEqual([cause])
})
