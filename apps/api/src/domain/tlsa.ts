import { createHash, X509Certificate } from 'node:crypto'
import type { DnsRecordData } from '../network/dns-answer.ts'

type Tlsa = DnsRecordData['TLSA']

export function formatTlsa({ usage, selector, matchingType, data }: Tlsa): string {
  return `${usage} ${selector} ${matchingType} ${data.toString('hex')}`
}

/** RFC 7672 §3.1: SMTP knows DANE-TA(2) and DANE-EE(3) only, and the matching types up to SHA-512. */
export function isUsableTlsa({ usage, selector, matchingType, data }: Tlsa): boolean {
  const lengths = [undefined, 32, 64]
  const isMatchingKnown = matchingType === 0 || lengths[matchingType] === data.length
  return (usage === 2 || usage === 3) && selector <= 1 && isMatchingKnown
}

/** Does the record vouch for the chain (leaf first, DER)? Chain and dates under a DANE-TA anchor are not checked here. */
export function matchesTlsa(record: Tlsa, chain: readonly Buffer[]): boolean {
  const candidates = record.usage === 3 ? chain.slice(0, 1) : chain.slice(1)
  return candidates.some((certificate) => {
    const selected = record.selector === 0 ? certificate : publicKeyOf(certificate)
    return selected !== undefined && digest(selected, record.matchingType).equals(record.data)
  })
}

/** `3 1 1`: the key of the leaf, which survives a renewal that keeps it (RFC 7671 §5.1). */
export function suggestTlsa(leaf: Buffer): string | undefined {
  const key = publicKeyOf(leaf)
  return key === undefined ? undefined : `3 1 1 ${digest(key, 1).toString('hex')}`
}

function publicKeyOf(certificate: Buffer): Buffer | undefined {
  try {
    return new X509Certificate(certificate).publicKey.export({ type: 'spki', format: 'der' })
  } catch {
    return undefined
  }
}

function digest(data: Buffer, matchingType: number): Buffer {
  if (matchingType === 0) return data
  return createHash(matchingType === 1 ? 'sha256' : 'sha512')
    .update(data)
    .digest()
}
