import { createHmac, hkdfSync } from 'node:crypto'
import type { SecretKey } from './secret-key.ts'

/**
 * Tells whether two texts are the same without keeping them. Keyed, because a text may hold a password: whoever has the
 * database alone cannot try passwords against it.
 */
export function createFingerprint(key: SecretKey): (text: string) => string {
  const own = Buffer.from(hkdfSync('sha256', key.bytes, '', 'ehlo fingerprint', 32))
  return (text) => createHmac('sha256', own).update(text).digest('base64url')
}
