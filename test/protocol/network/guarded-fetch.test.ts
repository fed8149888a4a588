import { createSecureContext } from 'node:tls'
import { afterEach, beforeAll, expect, test } from 'vitest'
import { createDialer } from '../../../apps/api/src/network/dialer.ts'
import { createGuardedFetch } from '../../../apps/api/src/network/guarded-fetch.ts'
import { createResolver } from '../../../apps/api/src/network/resolver.ts'
import type { Resolver } from '../../../apps/api/src/network/resolver.ts'
import { createTestAuthority } from '../../support/certificates/test-authority.ts'
import type { CertificateKind, TestAuthority } from '../../support/certificates/test-authority.ts'
import { startWebHost } from '../../support/discovery/web-host.ts'
import type { Answer, WebHost } from '../../support/discovery/web-host.ts'
import { ownAddress } from '../../support/inspection/host-of-ports.ts'

let authority: TestAuthority
const webs: WebHost[] = []
beforeAll(async () => {
  authority = await createTestAuthority()
})
afterEach(async () => {
  await Promise.all(webs.splice(0).map((web) => web.close()))
})

const resolver = createResolver({ servers: [] })
const policy = { addresses: 'open', ports: new Set([80, 443]), cleartextNetworks: [] } as const
const signal = new AbortController().signal

const fetcher = (overrides: Partial<Parameters<typeof createDialer>[0]['policy']> = {}) =>
  createGuardedFetch({
    dialer: createDialer({ resolver, policy: { ...policy, ...overrides } }),
    secureContext: createSecureContext({ ca: authority.rootPem }),
  })

async function startSecure(answer: Answer, kind: CertificateKind = 'good'): Promise<string> {
  const address = ownAddress()
  webs.push(await startWebHost(address, answer, await authority.certify(kind, [address])))
  return `https://${address}`
}

async function startPlain(answer: Answer): Promise<string> {
  const address = ownAddress()
  webs.push(await startWebHost(address, answer))
  return `http://${address}`
}

test('a document over https is fetched, and known to be authentic', async () => {
  const url = await startSecure((_, response) => response.end('hello'))
  const found = await fetcher()(`${url}/a?b=c`, { signal })
  expect(found).toMatchObject({ outcome: 'fetched', httpStatus: 200, isAuthenticated: true })
  expect(found.outcome === 'fetched' && found.body.toString()).toBe('hello')
})

test('a document over http, or on the way over http, is not authentic', async () => {
  const plain = await startPlain((_, response) => response.end('hello'))
  const secure = await startSecure((_, response) =>
    response.writeHead(301, { location: plain }).end(),
  )
  const back = await startPlain((_, response) =>
    response.writeHead(302, { location: secure }).end(),
  )
  for (const url of [plain, secure, back]) {
    expect(await fetcher()(url, { signal })).toMatchObject({
      outcome: 'fetched',
      isAuthenticated: false,
    })
  }
})

test.each<CertificateKind>(['expired', 'self-signed', 'wrong-name', 'unknown-authority'])(
  'a server whose certificate is %s is not believed',
  async (kind) => {
    const url = await startSecure((_, response) => response.end('hello'), kind)
    expect(await fetcher()(url, { signal })).toMatchObject({ outcome: 'failed', failure: 'tls' })
  },
)

test('SSRF: private addresses are refused, at the start and behind a redirect', async () => {
  const url = await startPlain((_, response) => response.end('secret'))
  const guarded = fetcher({ addresses: 'public-only' })
  for (const target of [
    url,
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:127.0.0.1]/',
    'http://localhost/',
  ]) {
    expect(await guarded(target, { signal })).toMatchObject({
      outcome: 'failed',
      failure: 'not-allowed',
    })
  }
  expect(webs[0]?.requests).toEqual([])
})

test('SSRF: from the internet no redirect and no pointer leads into an open network', async () => {
  const inner = await startPlain((_, response) => response.end('secret'))
  const outer = await startPlain((_, response) =>
    response.writeHead(302, { location: inner }).end(),
  )
  // Answered by this machine, and an address of the internet beside: as whoever names that host is seen.
  const publicAddress = { address: '93.184.215.14', family: 4 } as const
  const outside: Resolver = {
    async resolveHost(host, signal) {
      if (host !== 'outside.test') return resolver.resolveHost(host, signal)
      const own = { address: new URL(outer).hostname, family: 4 } as const
      return { status: 'resolved', addresses: [own, publicAddress] }
    },
  }
  const fetch = createGuardedFetch({ dialer: createDialer({ resolver: outside, policy }) })
  const refused = { outcome: 'failed', failure: 'not-allowed' }
  expect(await fetch('http://outside.test/', { signal })).toEqual(refused)
  expect(await fetch(inner, { signal, namedFrom: [publicAddress.address] })).toEqual(refused)
  expect(webs[0]?.requests).toEqual([])
  // Within the network it is the network's own business.
  expect(await fetch(outer, { signal })).toMatchObject({ outcome: 'fetched' })
})

test.each([
  'http://127.0.0.1:22/',
  'ftp://127.0.0.1/',
  'file:///etc/passwd',
  'http://user:pass@127.0.0.1/',
  'gopher://127.0.0.1:25/_EHLO',
])('SSRF: %s is no place to fetch from', async (url) => {
  expect(await fetcher()(url, { signal })).toEqual({ outcome: 'failed', failure: 'not-allowed' })
})

test('three redirects are followed, a fourth is not; none where a standard forbids them', async () => {
  const url = await startPlain((request, response) => {
    const left = Number(request.url?.slice(1))
    if (left === 0) response.end('arrived')
    else response.writeHead(302, { location: `/${left - 1}` }).end()
  })
  expect(await fetcher()(`${url}/3`, { signal })).toMatchObject({ outcome: 'fetched' })
  expect(await fetcher()(`${url}/4`, { signal })).toMatchObject({ failure: 'too-many-redirects' })
  expect(await fetcher()(`${url}/1`, { signal, maxRedirects: 0 })).toMatchObject({
    failure: 'too-many-redirects',
  })
})

test('more than 1 MB is not read, and endless headers are not either', async () => {
  const large = await startPlain((_, response) => response.end(Buffer.alloc(1_000_001)))
  expect(await fetcher()(large, { signal })).toMatchObject({ failure: 'too-large' })
  const exact = await startPlain((_, response) => response.end(Buffer.alloc(1_000_000)))
  expect(await fetcher()(exact, { signal })).toMatchObject({ outcome: 'fetched' })
  const headers = await startPlain((_, response) =>
    response.setHeader('x', 'y'.repeat(100_000)).end(),
  )
  expect(await fetcher()(headers, { signal })).toMatchObject({ failure: 'malformed' })
})

test('a server that never answers is left when the caller has had enough', async () => {
  const url = await startSecure(() => undefined)
  expect(await fetcher()(url, { signal: AbortSignal.timeout(300) })).toMatchObject({
    failure: 'timed-out',
  })
})

test('nothing of ours is told: no cookie, no referrer, no agent', async () => {
  let seen: string[] = []
  const url = await startPlain((request, response) => {
    seen = Object.keys(request.headers)
    response.end()
  })
  await fetcher()(url, { signal })
  expect(seen.sort()).toEqual(['accept', 'accept-encoding', 'connection', 'host'])
})
