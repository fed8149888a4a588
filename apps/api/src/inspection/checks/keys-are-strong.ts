import type { X509Certificate } from 'node:crypto'
import { claim } from '../check.ts'
import type { InspectionCheck } from '../check.ts'

// The named curves below 256 bits that OpenSSL still reads.
const shortCurves = new Set(['prime192v1', 'secp160r1', 'secp192k1', 'secp224k1', 'secp224r1'])

/** Are keys and signatures of the chain beyond reach? A root's own signature is not looked at by anybody. */
export const keysAreStrong: InspectionCheck = {
  id: 'keys-are-strong',
  references: ['RFC 9325 §4.5', 'RFC 9155'],
  judge({ chain }) {
    const weak = (chain?.sent ?? []).flatMap((certificate) => {
      const reasons = [weakKey(certificate), weakSignature(certificate)].filter(
        (reason) => reason !== undefined,
      )
      const subject = (certificate.subject ?? '').replaceAll('\n', ', ')
      return reasons.map((reason) => `${subject}: ${reason}`)
    })
    return weak.length === 0 ? [] : [claim('weak-key', 0.9, weak.join('; '), 'secure')]
  },
}

function weakKey({ publicKey }: X509Certificate): string | undefined {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey
  const bits = details?.modulusLength
  if ((type === 'rsa' || type === 'rsa-pss') && bits !== undefined && bits < 2048) {
    return `RSA key of ${bits} bits`
  }
  if (type === 'dsa') return 'DSA key'
  const curve = details?.namedCurve
  return type === 'ec' && curve !== undefined && shortCurves.has(curve)
    ? `EC key on ${curve}`
    : undefined
}

function weakSignature(certificate: X509Certificate): string | undefined {
  const isRoot = certificate.checkIssued(certificate)
  const algorithm = certificate.signatureAlgorithm ?? ''
  return !isRoot && /sha1|md5|md2/i.test(algorithm) ? `signed with ${algorithm}` : undefined
}
