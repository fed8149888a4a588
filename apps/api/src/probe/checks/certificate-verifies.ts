import { claim } from '@ehlo/shared/diagnosis/claims'
import type { Claim } from '@ehlo/shared/diagnosis/claims'
import { defineCheck } from '../check.ts'

const causes: Record<string, readonly [Claim['cause'], number]> = {
  CERT_HAS_EXPIRED: ['cert-expired', 0.97],
  CERT_NOT_YET_VALID: ['cert-not-yet-valid', 0.95],
  ERR_TLS_CERT_ALTNAME_INVALID: ['cert-hostname-mismatch', 0.97],
  DEPTH_ZERO_SELF_SIGNED_CERT: ['cert-self-signed', 0.97],
  SELF_SIGNED_CERT_IN_CHAIN: ['cert-unknown-ca', 0.9],
  UNABLE_TO_GET_ISSUER_CERT_LOCALLY: ['cert-unknown-ca', 0.85],
  UNABLE_TO_GET_ISSUER_CERT: ['cert-unknown-ca', 0.8],
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: ['cert-chain-incomplete', 0.9],
  PIN_MISMATCH: ['cert-pin-mismatch', 0.97],
}

/** The certificate was read and not accepted: nothing was said over the session. */
export const certificateVerifies = defineCheck({
  id: 'certificate-verifies',
  needs: ['tls'],
  interpret({ tls }) {
    if (tls.status !== 'failed' || tls.failure.kind !== 'certificate') return []
    const { code, text } = tls.failure
    const [cause, confidence] = causes[code] ?? ['cert-unknown-ca', 0.4]
    return [claim(cause, confidence, code === text ? code : `${code}: ${text}`, 'secure')]
  },
})
