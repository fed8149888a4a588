import type { X509Certificate } from 'node:crypto'
import type { Evidence } from '@ehlo/shared'
import { claim, observe } from '@ehlo/shared/diagnosis/claims'
import type { InspectionCheck } from '../check.ts'

// The named curves below 256 bits that OpenSSL still reads.
const shortCurves = new Set(['prime192v1', 'secp160r1', 'secp192k1', 'secp224k1', 'secp224r1'])

/** Are keys and signatures of the chain beyond reach? A root's own signature is not looked at by anybody. */
export const keysAreStrong: InspectionCheck = {
  id: 'keys-are-strong',
  references: ['RFC 9325 §4.5', 'RFC 9155'],
  judge({ chain }) {
    const weak = (chain?.sent ?? []).flatMap((certificate) => {
      const subject = (certificate.subject ?? '').replaceAll('\n', ', ')
      return [weakKey(certificate, subject), weakSignature(certificate, subject)].filter(
        (seen) => seen !== undefined,
      )
    })
    return weak.length === 0 ? [] : [claim('weak-key', 0.9, weak, 'secure')]
  },
}

function weakKey({ publicKey }: X509Certificate, subject: string): Evidence | undefined {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = publicKey
  const bits = details?.modulusLength
  if ((type === 'rsa' || type === 'rsa-pss') && bits !== undefined && bits < 2048) {
    return observe('short-key', { subject, type: 'RSA', bits })
  }
  if (type === 'dsa') return observe('dsa-key', { subject })
  const curve = details?.namedCurve
  return type === 'ec' && curve !== undefined && shortCurves.has(curve)
    ? observe('short-curve', { subject, curve })
    : undefined
}

function weakSignature(certificate: X509Certificate, subject: string): Evidence | undefined {
  const isRoot = certificate.checkIssued(certificate)
  const algorithm = certificate.signatureAlgorithm ?? ''
  return !isRoot && /sha1|md5|md2/i.test(algorithm)
    ? observe('weak-signature', { subject, algorithm })
    : undefined
}
