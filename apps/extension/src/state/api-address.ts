/** What a typed address amounts to; the origin alone is kept. */
export type ApiAddress = { ok: true; origin: string } | { ok: false; reason: 'bad' | 'cleartext' }

const loopbackHosts = ['127.0.0.1', 'localhost']

/** Reads an address as people type it: without a scheme it is https, on this computer http. */
export function readApiAddress(typed: string): ApiAddress {
  const trimmed = typed.trim()
  const isBareLoopback = loopbackHosts.some(
    (host) => trimmed === host || trimmed.startsWith(`${host}:`) || trimmed.startsWith(`${host}/`),
  )
  const scheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed)
    ? ''
    : isBareLoopback
      ? 'http://'
      : 'https://'
  const url = URL.parse(scheme + trimmed)
  if (url === null || url.hostname === '' || !['http:', 'https:'].includes(url.protocol)) {
    return { ok: false, reason: 'bad' }
  }
  // A bearer token in cleartext is readable to everyone on the way.
  if (url.protocol === 'http:' && !loopbackHosts.includes(url.hostname)) {
    return { ok: false, reason: 'cleartext' }
  }
  return { ok: true, origin: url.origin }
}
