import { hkdfSync, randomBytes, scryptSync } from 'node:crypto'

/** A key to seal with. Its id tells which key sealed what, and nothing about the key. */
export type SecretKey = { id: string; bytes: Buffer }

/** A key that cannot be used, said so that whoever starts Ehlo can mend it; never holds the key. */
export class SecretKeyError extends Error {
  override readonly name = 'SecretKeyError'
}

const keyBytes = 32
const shortestPassphrase = 16

/** A new key as it is written to the environment or a key file: 32 random bytes in base64. */
export function createSecretKeyText(): string {
  return randomBytes(keyBytes).toString('base64')
}

/**
 * Reads keys apart by commas, spaces or lines; `#` starts a comment. The first seals, the others still open what they
 * once sealed. A key is 32 bytes in hex or base64, or any other text of 16 characters or more.
 */
export function readSecretKeys(text: string, source: string): [SecretKey, ...SecretKey[]] {
  const [first, ...others] = text
    .replaceAll(/#.*$/gm, '')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map((part) => toSecretKey(part, source))
  if (first === undefined) throw new SecretKeyError(`${source} holds no key.`)
  return [first, ...others]
}

function toSecretKey(text: string, source: string): SecretKey {
  const bytes = decode(text) ?? stretch(text, source)
  const id = Buffer.from(hkdfSync('sha256', bytes, '', 'ehlo key id', 8)).toString('hex')
  return { id, bytes }
}

function decode(text: string): Buffer | undefined {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex')
  if (!/^[\w+/-]{43}=?$/.test(text)) return undefined
  const bytes = Buffer.from(text, 'base64')
  return bytes.length === keyBytes ? bytes : undefined
}

function stretch(text: string, source: string): Buffer {
  if (text.length < shortestPassphrase) {
    throw new SecretKeyError(
      `${source} holds a key that is too short. Use 32 random bytes, as "openssl rand -base64 32" prints them.`,
    )
  }
  // A constant salt: the key must come out the same wherever the same text is given.
  return scryptSync(text, 'ehlo secret key', keyBytes)
}
