import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import type { Certificate, CertificateFacts } from '@ehlo/shared'
import { makeHarmless } from './harmless-text.ts'

const dayMs = 24 * 60 * 60 * 1000
// A chain is three or four long and a certificate names a hundred hosts at most; a hostile one says more.
const longestChain = 10
const mostNames = 100

/** What a server presented, whether or not it was acceptable. `error` is why its chain does not verify. */
export function readCertificateFacts(
  leaf: X509Certificate,
  host: string,
  error: string | undefined,
): CertificateFacts {
  return {
    chain: chainOf(leaf).map((certificate) => describe(certificate)),
    trusted: error === undefined,
    nameMatch: isNamed(leaf, host),
    ...(error === undefined ? {} : { error: makeHarmless(error) }),
    daysLeft: Math.floor((leaf.validToDate.getTime() - Date.now()) / dayMs),
  }
}

/** Whether the certificate is for this host (RFC 9525: subject alternative names, whole-label wildcards). */
export function isNamed(leaf: X509Certificate, host: string): boolean {
  if (isIP(host) !== 0) return leaf.checkIP(host) !== undefined
  return leaf.checkHost(host, { partialWildcards: false }) !== undefined
}

/** SHA-256 of the certificate's DER, 64 hex digits: what a pin names. */
export function fingerprintOf(certificate: X509Certificate): string {
  return certificate.fingerprint256.replaceAll(':', '').toLowerCase()
}

function chainOf(leaf: X509Certificate): X509Certificate[] {
  const chain = [leaf]
  let next = leaf.issuerCertificate
  while (next !== undefined && chain.length < longestChain) {
    chain.push(next)
    const above: X509Certificate | undefined = next.issuerCertificate
    // The root that a server sent is its own issuer.
    if (above === undefined || above.fingerprint256 === next.fingerprint256) break
    next = above
  }
  return chain
}

// A certificate never changes, and reading one costs as much as a round trip on a fast network.
const described = new Map<string, Certificate>()
const mostDescribed = 200

function describe(certificate: X509Certificate): Certificate {
  const sha256 = fingerprintOf(certificate)
  const known = described.get(sha256)
  if (known !== undefined) return known
  if (described.size >= mostDescribed) described.clear()
  const description = read(certificate, sha256)
  described.set(sha256, description)
  return description
}

function read(certificate: X509Certificate, sha256: string): Certificate {
  return {
    subject: oneLine(certificate.subject),
    issuer: oneLine(certificate.issuer),
    names: namesOf(certificate),
    notBefore: certificate.validFromDate.toISOString(),
    notAfter: certificate.validToDate.toISOString(),
    key: describeKey(certificate),
    signature: certificate.signatureAlgorithm ?? '',
    sha256,
  }
}

function oneLine(name: string | undefined): string {
  return makeHarmless((name ?? '').replaceAll('\n', ', ')).slice(0, 500)
}

// Node quotes a name that holds a comma, so that one name cannot pose as two (CVE-2021-44532).
const alternativeName = /(?:DNS|IP Address):("(?:[^"\\]|\\.)*"|[^,]*)/g

function namesOf({ subjectAltName }: X509Certificate): string[] {
  const names = [...(subjectAltName ?? '').matchAll(alternativeName)]
  return names.slice(0, mostNames).map(([, name = '']) => makeHarmless(name))
}

function describeKey({ publicKey }: X509Certificate): string {
  const { modulusLength, namedCurve } = publicKey.asymmetricKeyDetails ?? {}
  const type = (publicKey.asymmetricKeyType ?? 'unknown').toUpperCase()
  return [type, namedCurve ?? modulusLength].filter((part) => part !== undefined).join(' ')
}
