import {
  createCipheriv,
  createDecipheriv,
  createSecretKey,
  hkdfSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import type { SecretKey } from './secret-key.ts'

/** What opening a sealed text came to. */
type Opened = { state: 'opened'; bytes: Buffer } | { state: 'unreadable' }

/**
 * Seals bytes with AES-256-GCM under the first key and opens what any of its keys sealed. What is sealed for one purpose
 * and context opens for no other: moved to another row, or to another server, it is unreadable.
 */
export type Vault = {
  seal: (purpose: string, context: SealContext, bytes: Uint8Array) => Buffer
  open: (purpose: string, context: SealContext, sealed: Uint8Array) => Opened
  /** The key that new things are sealed with. */
  currentKeyId: string
  /** Whether what this key sealed can be opened. */
  knowsKey: (keyId: string) => boolean
}

type SealContext = readonly (string | number)[]

// Sealed: format (1 byte), key id (8), nonce (12), tag (16), ciphertext.
const format = 1
const keyIdEnd = 9
const nonceEnd = 21
const tagEnd = 37

export function createVault(keys: readonly [SecretKey, ...SecretKey[]]): Vault {
  const [current] = keys
  const known = new Map(keys.map((key) => [key.id, key]))
  const purposeKeys = new Map<string, KeyObject>()
  const drawNonce = createNonces()
  const header = Buffer.concat([Buffer.of(format), Buffer.from(current.id, 'hex')])

  // A key of its own for each purpose keeps the number of nonces under one key small (NIST SP 800-38D §8.3).
  const purposeKeyOf = (key: SecretKey, purpose: string): KeyObject => {
    const name = `${key.id} ${purpose}`
    const purposeKey =
      purposeKeys.get(name) ??
      createSecretKey(Buffer.from(hkdfSync('sha256', key.bytes, '', `ehlo seal ${purpose}`, 32)))
    purposeKeys.set(name, purposeKey)
    return purposeKey
  }

  return {
    currentKeyId: current.id,
    knowsKey: (keyId) => known.has(keyId),
    seal(purpose, context, bytes) {
      const nonce = drawNonce()
      const cipher = createCipheriv('aes-256-gcm', purposeKeyOf(current, purpose), nonce)
      cipher.setAAD(toAad(purpose, context))
      const ciphertext = cipher.update(bytes)
      // In this mode nothing is left for the end but the tag.
      cipher.final()
      return Buffer.concat([header, nonce, cipher.getAuthTag(), ciphertext])
    },
    open(purpose, context, sealed) {
      const box = Buffer.from(sealed)
      const key = known.get(box.subarray(1, keyIdEnd).toString('hex'))
      if (box.length < tagEnd || box[0] !== format || key === undefined) {
        return { state: 'unreadable' }
      }
      const nonce = box.subarray(keyIdEnd, nonceEnd)
      const options = { authTagLength: tagEnd - nonceEnd }
      const decipher = createDecipheriv('aes-256-gcm', purposeKeyOf(key, purpose), nonce, options)
      decipher.setAAD(toAad(purpose, context))
      decipher.setAuthTag(box.subarray(nonceEnd, tagEnd))
      try {
        const bytes = Buffer.concat([decipher.update(box.subarray(tagEnd)), decipher.final()])
        return { state: 'opened', bytes }
      } catch {
        return { state: 'unreadable' }
      }
    },
  }
}

/** Random nonces, each once; drawn from a block, because asking the system costs as much for a thousand as for one. */
function createNonces(): () => Buffer {
  const lengthBytes = nonceEnd - keyIdEnd
  let block = Buffer.alloc(0)
  let at = 0
  return () => {
    if (at >= block.length) {
      block = randomBytes(lengthBytes * 256)
      at = 0
    }
    at += lengthBytes
    return block.subarray(at - lengthBytes, at)
  }
}

// JSON keeps the parts apart: no two contexts read the same.
function toAad(purpose: string, context: SealContext): Buffer {
  return Buffer.from(JSON.stringify([purpose, ...context]))
}
