import { createPublicKey } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import { parseTags } from './judgement.ts'

type ReadKey =
  | { status: 'readable'; type: 'rsa' | 'ed25519'; bits: number; isTesting: boolean }
  /** An empty `p=` withdraws the key (RFC 6376 §3.6.1). */
  | { status: 'revoked' }
  | { status: 'unreadable'; fault: DkimKeyFault }

export type DkimKeyFault =
  | { kind: 'version-unknown'; version: string }
  | { kind: 'other-type'; declared: string; type: string }
  | { kind: 'key-tag-missing' | 'not-for-mail' | 'not-base64' | 'no-key' }

/** Reads a DKIM key record. */
export function readDkimKey(record: string): ReadKey {
  const tags = parseTags(record)
  const version = tags.get('v')
  if (version !== undefined && version !== 'DKIM1')
    return unreadable({ kind: 'version-unknown', version })
  const encoded = tags.get('p')?.replace(/\s+/g, '')
  if (encoded === undefined) return unreadable({ kind: 'key-tag-missing' })
  if (encoded === '') return { status: 'revoked' }
  const services = (tags.get('s') ?? '*').split(':').map((service) => service.trim())
  if (!services.includes('*') && !services.includes('email'))
    return unreadable({ kind: 'not-for-mail' })
  if (!/^[A-Za-z0-9+/]+={0,2}$/.test(encoded)) return unreadable({ kind: 'not-base64' })
  const declared = (tags.get('k') ?? 'rsa').toLowerCase()
  const key = parseKey(Buffer.from(encoded, 'base64'), declared)
  const type = key?.asymmetricKeyType
  if (key === undefined || (type !== 'rsa' && type !== 'ed25519')) {
    return unreadable({ kind: 'no-key' })
  }
  if (type !== declared) return unreadable({ kind: 'other-type', declared, type })
  const bits = key.asymmetricKeyDetails?.modulusLength ?? 256
  const flags = (tags.get('t') ?? '').split(':').map((flag) => flag.trim())
  return { status: 'readable', type, bits, isTesting: flags.includes('y') }
}

// RFC 8463 §4 publishes the bare 32 bytes of an Ed25519 key; SPKI wants this in front of them.
const ed25519Prefix = Buffer.from('302a300506032b6570032100', 'hex')

function parseKey(raw: Buffer, declared: string): KeyObject | undefined {
  if (declared === 'ed25519' && raw.length === 32) {
    return tryKey(Buffer.concat([ed25519Prefix, raw]), 'spki')
  }
  return tryKey(raw, 'spki') ?? tryKey(raw, 'pkcs1')
}

function tryKey(key: Buffer, type: 'spki' | 'pkcs1'): KeyObject | undefined {
  try {
    return createPublicKey({ key, format: 'der', type })
  } catch {
    return undefined
  }
}

function unreadable(fault: DkimKeyFault): ReadKey {
  return { status: 'unreadable', fault }
}
