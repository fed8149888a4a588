import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { listOwnHosts } from '../../apps/api/src/http/own-host.ts'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
beforeAll(async () => {
  opened = await openApi()
})
afterAll(() => opened.close())

describe('attacks from a web page', () => {
  it.each([
    'evil.example:5870',
    'evil.example',
    '127.0.0.1',
    '127.0.0.1:80',
    '127.0.0.1:5870.evil',
    '',
  ])('DNS rebinding: the Host %j is refused, token or not', async (host) => {
    const response = await opened.get('/healthz', { headers: { host } })
    expect(response.status).toBe(421)
  })

  it.each([
    'https://evil.example',
    'http://127.0.0.1:8080',
    'null',
    'http://localhost:5870',
    'file://',
  ])('cross-origin: the Origin %s is refused', async (origin) => {
    const claim = { code: 'x', name: 'x' }
    const headers = { origin }
    const response = await opened.post('/v1/pairing/claim', claim, { headers, as: 'nobody' })
    expect(response.status).toBe(403)
  })

  it.each(['chrome-extension://abcdef', 'moz-extension://1234', 'http://127.0.0.1:5870'])(
    'the Origin %s is one of ours',
    async (origin) => {
      expect((await opened.get('/v1/connections', { headers: { origin } })).status).toBe(200)
    },
  )

  it('CORS: a preflight gets no permission', async () => {
    const response = await opened.call('OPTIONS', '/v1/connections', {
      headers: { origin: 'https://evil.example', 'access-control-request-method': 'POST' },
      as: 'nobody',
    })
    expect(response.status).toBe(403)
    for (const name of response.headers.keys()) expect(name).not.toMatch(/^access-control/)
  })

  it('forged log: a client cannot choose the id of its request', async () => {
    const response = await opened.get('/healthz', { headers: { 'x-request-id': 'forged' } })
    expect(response.headers.get('x-request-id')).toMatch(/^[0-9a-f-]{36}$/)
  })
})

describe('answers', () => {
  it.each(['/healthz', '/v1/connections', '/v1/nothing', '/openapi.json'])(
    'of %s may not be cached, framed, sniffed or run',
    async (path) => {
      const { headers } = await opened.get(path)
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
      expect(headers.get('x-frame-options')).toBe('DENY')
      expect(headers.get('content-security-policy')).toContain("default-src 'none'")
      expect(headers.get('referrer-policy')).toBe('no-referrer')
    },
  )

  it('tell an extension whom it talks to', async () => {
    const response = await opened.get('/healthz', { as: 'nobody' })
    expect(await response.json()).toEqual({
      product: 'ehlo',
      apiVersion: '1',
      minExtension: expect.any(String),
    })
  })
})

describe('the hosts of an API', () => {
  it.each([
    ['127.0.0.1', 5870, [], 'localhost:5870'],
    ['127.0.0.1', 5870, [], '[::1]:5870'],
    ['127.0.0.1', 80, [], 'localhost'],
    ['fd00::1', 5870, [], '[fd00::1]:5870'],
    ['0.0.0.0', 5870, ['Ehlo.Example.com'], 'ehlo.example.com'],
  ])('%s port %i, with %j, is reached as %s', (address, port, also, host) => {
    expect(listOwnHosts(address, port, also)).toContain(host)
  })
})
