import { isLoopbackHost } from '../../ip/public-address.ts'

export type WebhookSettings = {
  url: URL
  /** What signs; more than one while a secret is changed. */
  keys: readonly Buffer[]
}

/**
 * Reads where failures are reported. https, since an event names people; http on this machine alone. Answers undefined
 * for what is none of that.
 */
export function readWebhookUrl(text: string): URL | undefined {
  const url = URL.parse(text)
  if (url === null || url.username !== '' || url.password !== '' || url.hash !== '')
    return undefined
  // A default port is empty: 80 and 443 are the only ones that the guarded dialer opens for the web.
  if (url.port !== '') return undefined
  if (url.protocol === 'https:') return url
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const isHere = isLoopbackHost(host)
  return url.protocol === 'http:' && isHere ? url : undefined
}

/** Reads secrets as Standard Webhooks writes them: `whsec_` and 24 to 64 bytes in base64. */
export function readWebhookKeys(text: string): readonly Buffer[] | undefined {
  const keys = text.split(',').map((part) => {
    const [, base64 = ''] = /^whsec_([\w+/]+={0,2})$/.exec(part.trim()) ?? []
    return Buffer.from(base64, 'base64')
  })
  return keys.every(({ length }) => length >= 24 && length <= 64) ? keys : undefined
}
