import type { X509Certificate } from 'node:crypto'
import type { TlsVerification } from '@ehlo/shared'
import { fingerprintOf, isNamed } from './certificate-facts.ts'
import { makeHarmless } from './harmless-text.ts'

/** A certificate that was not acceptable; `code` is OpenSSL's or `PIN_MISMATCH`. */
export type CertificateRefusal = { kind: 'certificate'; code: string; text: string }

type Wanted = {
  verification: TlsVerification
  host: string
  /** Whether it is for this host, where that was looked at already. */
  nameMatch?: boolean
}

/** Whether a server may be spoken to: its chain, name and dates are right, or its leaf is the pinned one. */
export function judgeCertificate(
  leaf: X509Certificate,
  verifyError: string | undefined,
  { verification, host, nameMatch }: Wanted,
): CertificateRefusal | undefined {
  if (verification !== 'full') {
    const pin = verification.slice('sha256:'.length)
    if (fingerprintOf(leaf) === pin) return undefined
    return {
      kind: 'certificate',
      code: 'PIN_MISMATCH',
      text: `The certificate is not the pinned one: sha256:${fingerprintOf(leaf)}`,
    }
  }
  if (verifyError !== undefined) {
    return { kind: 'certificate', code: verifyError, text: makeHarmless(verifyError) }
  }
  if (nameMatch ?? isNamed(leaf, host)) return undefined
  const names = makeHarmless(leaf.subjectAltName ?? leaf.subject ?? '').slice(0, 300)
  return {
    kind: 'certificate',
    code: 'ERR_TLS_CERT_ALTNAME_INVALID',
    text: `${host} is not among the names of the certificate: ${names}`,
  }
}
