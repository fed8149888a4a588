import type { X509Certificate } from 'node:crypto'
import type { VersionEvidence } from './tls-versions.ts'

/** https://ssl-config.mozilla.org/guidelines/6.0.json; the "old" profile of its predecessors is gone. */
export const guidelineName = 'Mozilla 6.0'

/** The TLS 1.2 ciphers of "intermediate", by their OpenSSL names. */
export const intermediateCiphers: readonly string[] = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
]

const groups = new Set(['X25519MLKEM768', 'X25519', 'prime256v1', 'P-256', 'secp384r1', 'P-384'])
const dayMs = 24 * 60 * 60 * 1000
const longestLifeDays = { modern: 90, intermediate: 366 } as const

export type GuidelineEvidence = {
  versions: readonly VersionEvidence[]
  group: string
  /** A TLS 1.2 cipher from outside the guideline that the server took. */
  weakCipher?: string
  leaf: X509Certificate
}

/** The strictest profile that everything seen agrees with. */
export function judgeGuideline(evidence: GuidelineEvidence): 'modern' | 'intermediate' | 'none' {
  const isOffered = (version: string) =>
    evidence.versions.some((one) => one.version === version && one.offered === true)
  const isUntold = evidence.versions.some(({ offered }) => offered === 'not-tested')
  const isOld = isOffered('TLSv1') || isOffered('TLSv1.1')
  const isCurrent = isOffered('TLSv1.3') || isOffered('TLSv1.2')
  const isGroupKnown = evidence.group === '' || groups.has(evidence.group)
  if (isOld || !isCurrent || !isGroupKnown || evidence.weakCipher !== undefined) return 'none'
  const isModern = isOffered('TLSv1.3') && !isOffered('TLSv1.2') && !isUntold
  if (isModern && isLeafWithin(evidence.leaf, 'modern')) return 'modern'
  return isLeafWithin(evidence.leaf, 'intermediate') ? 'intermediate' : 'none'
}

function isLeafWithin(leaf: X509Certificate, profile: 'modern' | 'intermediate'): boolean {
  const { asymmetricKeyType: type, asymmetricKeyDetails: details } = leaf.publicKey
  const lifeDays = (leaf.validToDate.getTime() - leaf.validFromDate.getTime()) / dayMs
  if (Math.floor(lifeDays) > longestLifeDays[profile]) return false
  if (/sha1|md5/i.test(leaf.signatureAlgorithm ?? '')) return false
  const isCurve = ['prime256v1', 'secp384r1'].includes(details?.namedCurve ?? '')
  if (type === 'ec') return isCurve
  return profile === 'intermediate' && type === 'rsa' && (details?.modulusLength ?? 0) >= 2048
}
