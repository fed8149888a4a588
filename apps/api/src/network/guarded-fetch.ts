import { request } from 'node:http'
import type { IncomingMessage } from 'node:http'
import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import { connect } from 'node:tls'
import type { SecureContext } from 'node:tls'
import type { Dialer } from './dialer.ts'

type FetchFailure =
  | 'not-allowed'
  | 'unresolved'
  | 'unreachable'
  | 'timed-out'
  | 'tls'
  | 'too-large'
  | 'too-many-redirects'
  | 'malformed'

export type FetchResult =
  | {
      outcome: 'fetched'
      /** Where it was found, after redirects. */
      url: URL
      httpStatus: number
      contentType: string
      body: Buffer
      /** The addresses of every hop: of whoever a pointer in the body is the word of. */
      addresses: readonly string[]
      /** Every hop was https with a certificate that verified. */
      isAuthenticated: boolean
    }
  | { outcome: 'failed'; failure: FetchFailure; detail?: string }

type FetchOptions = {
  signal: AbortSignal
  /** Redirects to follow: 3 unless given; 0 where a standard forbids them (RFC 8461 §3.3). */
  maxRedirects?: number
  /** How long one hop may take: eight seconds unless given. */
  patienceMs?: number
  /** Addresses of the server that named the URL, where one did: as for `Dialer.resolve`. */
  namedFrom?: readonly string[]
  /** A GET unless given. */
  post?: { body: string; headers: Readonly<Record<string, string>> }
}

/** Fetches a document from wherever a domain's records point, or posts to where the operator says. Never rejects. */
export type GuardedFetch = (url: string | URL, options: FetchOptions) => Promise<FetchResult>

export type GuardedFetchOptions = {
  /** A dialer whose policy opens 80 and 443 and nothing else. */
  dialer: Dialer
  /** Trust anchors; those of Node (and NODE_EXTRA_CA_CERTS) unless given. */
  secureContext?: SecureContext
}

const bodyMax = 1_000_000
const headerMax = 16_384
const redirectsMax = 3
const usualPatienceMs = 8_000

type Hop =
  | Omit<Extract<FetchResult, { outcome: 'fetched' }>, 'addresses' | 'isAuthenticated'>
  | Extract<FetchResult, { outcome: 'failed' }>
  | { outcome: 'redirected'; location: string }
type LocatedHop = { hop: Hop; addresses: readonly string[] }

/**
 * An HTTP client for hostile documents: http and https on their own ports, addresses checked by the dialer on every hop (and
 * none that leads from the internet inwards), 1 MB, no cookies, no credentials, no decompression.
 */
export function createGuardedFetch({ dialer, secureContext }: GuardedFetchOptions): GuardedFetch {
  return async (start, { maxRedirects = redirectsMax, ...given }) => {
    let url: URL | undefined = toUrl(start)
    let isAuthenticated = true
    let addresses: readonly string[] = []
    for (let hops = 0; hops <= maxRedirects; hops++) {
      if (url === undefined) return { outcome: 'failed', failure: 'not-allowed' }
      isAuthenticated &&= url.protocol === 'https:'
      const namedFrom = [...(given.namedFrom ?? []), ...addresses]
      const { hop, ...here } = await fetchHop(dialer, url, { ...given, namedFrom }, secureContext)
      addresses = [...addresses, ...here.addresses]
      if (hop.outcome === 'failed') return hop
      if (hop.outcome === 'fetched') return { ...hop, addresses, isAuthenticated }
      url = toUrl(hop.location, url)
    }
    return { outcome: 'failed', failure: 'too-many-redirects' }
  }
}

function toUrl(value: string | URL, base?: URL): URL | undefined {
  const url = URL.parse(String(value), base?.href)
  if (url === null || !['http:', 'https:'].includes(url.protocol)) return undefined
  // A port of the attacker's choice would make this a port scanner; user info would be a credential.
  return url.port === '' && url.username === '' && url.password === '' ? url : undefined
}

async function fetchHop(
  dialer: Dialer,
  url: URL,
  { signal: outer, patienceMs = usualPatienceMs, namedFrom, post }: FetchOptions,
  secureContext: SecureContext | undefined,
): Promise<LocatedHop> {
  const signal = AbortSignal.any([outer, AbortSignal.timeout(patienceMs)])
  const host = url.hostname.replace(/^\[(.*)\]$/, '$1')
  const isTls = url.protocol === 'https:'
  const resolved = await dialer.resolve(host, isTls ? 443 : 80, signal, namedFrom)
  if (resolved.status === 'failed') return nowhere(resolved.failure.kind)
  const connected = await dialer.connect(resolved.destination, signal)
  if (connected.status === 'failed') return nowhere(connected.failure.kind)
  const addresses = resolved.destination.addresses.map(({ address }) => address)
  const abort = () => connected.socket.destroy()
  signal.addEventListener('abort', abort, { once: true })
  try {
    const socket = isTls ? await secure(connected.socket, host, secureContext) : connected.socket
    const hop =
      socket instanceof Error
        ? signal.aborted
          ? failed('timed-out')
          : failed('tls', socket)
        : await exchange(socket, url, signal, post)
    return { hop, addresses }
  } finally {
    signal.removeEventListener('abort', abort)
    connected.socket.destroy()
  }
}

function secure(
  socket: Socket,
  host: string,
  secureContext: SecureContext | undefined,
): Promise<Socket | Error> {
  const { promise, resolve } = Promise.withResolvers<Socket | Error>()
  const encrypted = connect({
    socket,
    host,
    ALPNProtocols: ['http/1.1'],
    minVersion: 'TLSv1.2',
    ...(isIP(host) ? {} : { servername: host }),
    ...(secureContext === undefined ? {} : { secureContext }),
  })
  encrypted.once('secureConnect', () => resolve(encrypted))
  encrypted.on('error', resolve)
  encrypted.once('close', () => resolve(new Error('closed during the handshake')))
  return promise
}

function exchange(
  socket: Socket,
  url: URL,
  signal: AbortSignal,
  post: FetchOptions['post'],
): Promise<Hop> {
  const { promise, resolve } = Promise.withResolvers<Hop>()
  const outgoing = request({
    method: post === undefined ? 'GET' : 'POST',
    path: `${url.pathname}${url.search}`,
    headers: {
      ...post?.headers,
      host: url.host,
      accept: '*/*',
      'accept-encoding': 'identity',
      connection: 'close',
    },
    maxHeaderSize: headerMax,
    createConnection: () => socket,
    signal,
  })
  outgoing.on('error', (error) =>
    resolve(failed(signal.aborted ? 'timed-out' : 'malformed', error)),
  )
  outgoing.on('response', (response) => void read(response, url, signal).then(resolve))
  // In one piece, so that its length is said.
  outgoing.end(post?.body)
  return promise
}

async function read(response: IncomingMessage, url: URL, signal: AbortSignal): Promise<Hop> {
  const httpStatus = response.statusCode ?? 0
  const { location } = response.headers
  if (httpStatus >= 300 && httpStatus < 400 && location !== undefined) {
    response.destroy()
    return { outcome: 'redirected', location }
  }
  const chunks: Buffer[] = []
  let size = 0
  try {
    for await (const chunk of response as AsyncIterable<Buffer>) {
      size += chunk.length
      if (size > bodyMax) return failed('too-large')
      chunks.push(chunk)
    }
  } catch (error) {
    return failed(signal.aborted ? 'timed-out' : 'malformed', error)
  }
  if ((response.headers['content-encoding'] ?? 'identity') !== 'identity')
    return failed('malformed')
  return {
    outcome: 'fetched',
    url,
    httpStatus,
    contentType: response.headers['content-type'] ?? '',
    body: Buffer.concat(chunks),
  }
}

function nowhere(kind: string): LocatedHop {
  return { hop: failed(toFailure(kind)), addresses: [] }
}

function failed(
  failure: FetchFailure,
  error?: unknown,
): Extract<FetchResult, { outcome: 'failed' }> {
  return error instanceof Error
    ? { outcome: 'failed', failure, detail: error.message }
    : { outcome: 'failed', failure }
}

function toFailure(kind: string): FetchFailure {
  switch (kind) {
    case 'not-allowed':
      return 'not-allowed'
    case 'unresolved':
      return 'unresolved'
    case 'timed-out':
    case 'cancelled':
      return 'timed-out'
    default:
      return 'unreachable'
  }
}
