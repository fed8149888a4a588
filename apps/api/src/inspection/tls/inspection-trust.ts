import { X509Certificate } from 'node:crypto'
import { createSecureContext, getCACertificates } from 'node:tls'
import type { SecureContext, SecureVersion } from 'node:tls'
import { intermediateCiphers } from './mozilla-guideline.ts'
import type { TlsVersion } from './tls-versions.ts'

/**
 * The TLS contexts of inspections: wide open, since a server that only speaks what nobody should is to be described, not
 * refused. Nothing secret ever goes through them. Made once, on first use, and shared by all sessions.
 */
export type InspectionTrust = {
  /** All versions; verifies against the authorities. */
  readonly anyVersion: SecureContext
  /** One version alone; undefined where this Node cannot speak it. */
  ofVersion(version: TlsVersion): SecureContext | undefined
  /** TLS 1.2 with the ciphers that the guideline leaves out. */
  readonly outsideGuideline: SecureContext
  /** Did an authority that is trusted sign this certificate? */
  isAnchored(certificate: X509Certificate): boolean
}

// Security level 0 (OpenSSL): TLS 1.0 and 1.1 sign with SHA-1, which every higher level refuses.
const openCiphers = 'DEFAULT:@SECLEVEL=0'

const recommendableLast = ['DHE', 'ECDHE']
  .flatMap((kind) => ['AESGCM', 'AESCCM', 'CHACHA20', 'ARIAGCM'].map((aead) => `+${kind}+${aead}`))
  .join(':')

/** Trust in the given authorities (PEM); without any in Node's own, NODE_EXTRA_CA_CERTS included. */
export function createInspectionTrust(authorities?: readonly string[]): InspectionTrust {
  const contexts = new Map<TlsVersion, SecureContext | undefined>()
  let anyVersion: SecureContext | undefined
  let outsideGuideline: SecureContext | undefined
  let anchors: X509Certificate[] | undefined
  const ca = authorities === undefined ? {} : { ca: [...authorities] }
  return {
    get anyVersion() {
      anyVersion ??= createSecureContext({ ...ca, minVersion: 'TLSv1', ciphers: openCiphers })
      return anyVersion
    },
    ofVersion(version) {
      if (!contexts.has(version)) contexts.set(version, tryContext(version))
      return contexts.get(version)
    },
    get outsideGuideline() {
      outsideGuideline ??= createSecureContext({
        maxVersion: 'TLSv1.2',
        minVersion: 'TLSv1.2',
        // What is recommendable beside the guideline comes last, so that a server which follows the client takes what is worse.
        ciphers: `ALL:!aNULL:${intermediateCiphers.map((name) => `!${name}`).join(':')}:${recommendableLast}:@SECLEVEL=0`,
      })
      return outsideGuideline
    },
    isAnchored(certificate) {
      anchors ??= (authorities ?? getCACertificates('default')).map(
        (pem) => new X509Certificate(pem),
      )
      return anchors.some((anchor) => isSignedBy(certificate, anchor))
    },
  }
}

function tryContext(version: SecureVersion): SecureContext | undefined {
  try {
    return createSecureContext({ minVersion: version, maxVersion: version, ciphers: openCiphers })
  } catch {
    return undefined
  }
}

export function isSignedBy(certificate: X509Certificate, issuer: X509Certificate): boolean {
  return certificate.checkIssued(issuer) && certificate.verify(issuer.publicKey)
}
