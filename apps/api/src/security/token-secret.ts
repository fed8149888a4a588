import { hash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A bearer token: 256 random bits behind a prefix that secret scanners can look for. */
export function createTokenSecret(): string {
  return `ehlo_${randomBytes(32).toString('base64url')}`
}

/** SHA-256 in hex. Enough for tokens, since nobody can guess 256 random bits; not for passwords. */
export function hashSecret(secret: string): string {
  return hash('sha256', secret)
}

/** Compares in a time that tells nothing of where they differ, nor of how long they are. */
export function isSameSecret(left: string, right: string): boolean {
  return timingSafeEqual(Buffer.from(hashSecret(left)), Buffer.from(hashSecret(right)))
}
