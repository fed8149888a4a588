import { toHostName, toMailAddress } from '@ehlo/shared/names'
import { isCode } from './is-code.ts'

/** What a text in the smart field can be used for, beside filtering the list. */
export type Offer =
  | { for: 'discover'; address: string }
  | { for: 'inspect'; host: string; port?: number }
  | { for: 'test'; host: string; port: number }
  | { for: 'explain'; text: string }

const url = /^(?:smtps?|https?):\/\/([^/?#]+)/i
const hostAndPort = /^(\[[\da-f:.]+\]|[^\s:,]+)(?:\s*[:,]\s*|\s+(?:port\s+)?)(\d{1,5})$/i
const markedAddress = /<([^<>\s]+@[^<>\s]+)>\s*$/

// A reply (RFC 5321 §4.2), an enhanced status code (RFC 3463), or what libraries call their failures.
const failure =
  /^[245]\d\d[ -]|\b[245]\.\d{1,3}\.\d{1,3}\b|\bE[A-Z]{4,}\b|\b(?:error|failed|refused|denied|rejected|timed? ?out|certificate|unable|could not|cannot|exception|rechazad|denegad|falló|avvist|mislyktes|feil)/i

/** What somebody typed or pasted could be meant for, the likeliest first; nothing where it is only words to search for. */
export function recogniseQuery(typed: string): Offer[] {
  const text = typed.trim()
  if (text === '') return []
  const address = toMailAddress(markedAddress.exec(text)?.[1] ?? text.replace(/^mailto:/i, ''))
  if (address !== undefined) return [{ for: 'discover', address }]
  const server = recogniseServer(text)
  if (server !== undefined) {
    const { host, port } = server
    if (port === undefined) return [{ for: 'inspect', host }, ...settingsOfDomain(host)]
    return [
      { for: 'inspect', host, port },
      { for: 'test', host, port },
    ]
  }
  return failure.test(text) || isCode(text) || text.split(/\s+/).length > 5
    ? [{ for: 'explain', text }]
    : []
}

/** A bare domain is hardly its own mail server; the address that each must have (RFC 5321 §4.5.1) leads to the settings. */
function settingsOfDomain(host: string): Offer[] {
  const isBare = host.split('.').length === 2 && !host.includes(':')
  return isBare ? [{ for: 'discover', address: `postmaster@${host}` }] : []
}

function recogniseServer(text: string): { host: string; port?: number } | undefined {
  const place = url.exec(text)?.[1] ?? text
  const [, named = place, digits] = hostAndPort.exec(place) ?? []
  const host = toHostName(named.replace(/\.$/, ''))
  const port = digits === undefined ? undefined : Number(digits)
  // A name without a dot is more likely a word to search for; after a port it is a server.
  if (host === undefined || !(isQualified(host) || port !== undefined)) return undefined
  if (isCode(named) && !host.includes(':')) return undefined
  if (port === undefined) return { host }
  return port >= 1 && port <= 65_535 ? { host, port } : undefined
}

/** A version ("5.7.8") and a half-typed name ("smtp.") are none. */
function isQualified(host: string): boolean {
  return host.includes(':') || /^(?:\d+\.){3}\d+$/.test(host) || /\.[a-z][a-z\d-]+$/.test(host)
}
