import { readFileSync } from 'node:fs'
import type { Encryption } from '@ehlo/shared'
import { toHostName, usualPorts } from '@ehlo/shared/names'
import { isLoopbackHost } from '../ip/public-address.ts'
import type { SystemRelay } from './carrier/carriers.ts'

/**
 * Reads `EHLO_SYSTEM_RELAY`: `smtps://` is implicit TLS, `smtp://` is STARTTLS, but cleartext to a relay on this machine;
 * `?encryption=` says otherwise. A user needs a password file, since an environment is seen by too many. Answers undefined
 * for a URL that is none of this.
 */
export function readSystemRelay(
  url: string,
  passwordFile: string | undefined,
): SystemRelay | undefined {
  const parsed = URL.canParse(url) ? new URL(url) : undefined
  if (parsed === undefined || !['smtp:', 'smtps:'].includes(parsed.protocol)) return undefined
  if (parsed.password !== '' || !['', '/'].includes(parsed.pathname)) return undefined
  const host = toHostName(parsed.hostname)
  if (host === undefined) return undefined
  const isLocal = isLoopbackHost(host)
  const usual = parsed.protocol === 'smtps:' ? 'tls' : isLocal ? 'none' : 'starttls'
  const encryption = parsed.searchParams.get('encryption') ?? usual
  if (!isEncryption(encryption)) return undefined
  const username = decodeURIComponent(parsed.username)
  if ((username === '') !== (passwordFile === undefined)) return undefined
  const password = passwordFile && readFileSync(passwordFile, 'utf8').replace(/\r?\n$/, '')
  return {
    settings: {
      host,
      port: parsed.port === '' ? usualPorts[encryption] : Number(parsed.port),
      encryption,
      username,
      authMethod: username === '' ? 'none' : 'auto',
      tlsVerification: 'full',
    },
    password,
  }
}

function isEncryption(value: string): value is Encryption {
  return Object.hasOwn(usualPorts, value)
}
