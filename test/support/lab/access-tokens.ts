import { createHmac, randomBytes } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'

/** Makes the key by which Dovecot checks tokens on its own, and answers the directory it is in. */
export async function writeTokenKey(labDirectory: string): Promise<string> {
  const file = keyFile(labDirectory)
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, randomBytes(32).toString('base64'))
  return join(labDirectory, 'token-keys')
}

/** A JWT (RFC 7519) for a user; with `roles` as long as those of large organisations. */
export function createAccessToken(
  labDirectory: string,
  username: string,
  state: 'valid' | 'expired' = 'valid',
  roles = '',
): string {
  const now = Math.floor(Date.now() / 1000)
  const expiresAt = state === 'valid' ? now + 3600 : now - 60
  const claims = { sub: username, iat: now - 120, nbf: now - 120, exp: expiresAt, roles }
  const signed = [{ alg: 'HS256', typ: 'JWT' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.')
  const key = Buffer.from(readFileSync(keyFile(labDirectory), 'utf8'), 'base64')
  return `${signed}.${createHmac('sha256', key).update(signed).digest('base64url')}`
}

// Where Dovecot looks for the key of a token that names neither authorized party nor key.
function keyFile(labDirectory: string): string {
  return join(labDirectory, 'token-keys', 'default', 'HS256', 'default')
}
