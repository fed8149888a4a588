import type { Role } from '@ehlo/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { Hono } from 'hono'
import type { Edge } from '../../apps/api/src/http/edge.ts'
import type { DeclaredRoute } from '../../apps/api/src/http/route-table.ts'
import { readRouteTable } from '../../apps/api/src/http/route-table.ts'
import type { Caller, OpenedApi } from './support/open-api.ts'
import { openApi } from './support/open-api.ts'

const roles: Role[] = ['admin', 'support', 'sender']

let opened: OpenedApi
let table: DeclaredRoute[]
beforeAll(async () => {
  opened = await openApi()
  table = readRouteTable({ routes: opened.api.routes })
})
afterAll(() => opened.close())

async function knock({ method, path }: DeclaredRoute, as: Caller): Promise<number> {
  // A body that no schema takes, and an id that nothing has: whoever is let in changes nothing.
  const body = method === 'POST' || method === 'PATCH' ? '{"no such field":1}' : undefined
  const response = await opened.call(method, path.replace(':id', 'nothing'), { as, body })
  return response.status
}

describe('every route', () => {
  it('says who may call it', () => {
    expect(table.length).toBeGreaterThan(25)
    const bare = new Hono<Edge>().get('/forgotten', (c) => c.text('hello'))
    expect(() => readRouteTable(bare)).toThrow('GET /forgotten does not begin with who may call it')
  })

  it('that wants a token answers 401 without one, and with one that nobody has', async () => {
    for (const route of table.filter(({ admission }) => admission !== 'anyone')) {
      expect([route, await knock(route, 'nobody')]).toEqual([route, 401])
      const wrong = await opened.call(route.method, route.path, { as: { token: 'x'.repeat(43) } })
      expect([route, wrong.status]).toEqual([route, 401])
      expect(wrong.headers.get('www-authenticate')).toBe('Bearer')
    }
  })

  it.each(roles)('lets in %s only where it says so', async (role) => {
    for (const route of table) {
      const isAllowed = route.admission === 'anyone' || route.admission.includes(role)
      const status = await knock(route, role)
      if (isAllowed) expect([route, status]).not.toEqual([route, expect.toBeOneOf([401, 403])])
      else expect([route, status]).toEqual([route, 403])
    }
  })

  it('keeps a sender to its messages', () => {
    const mine = table.filter(
      ({ admission }) => admission !== 'anyone' && admission.includes('sender'),
    )
    expect(mine.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'GET /v1/message-counts',
      'GET /v1/messages',
      'GET /v1/messages/:id',
      'POST /v1/messages',
      'POST /v1/messages/:id/cancel',
      'POST /v1/messages/:id/retry',
    ])
  })

  it('lets support change nothing', () => {
    const changing = table.filter(
      ({ method, admission }) =>
        method !== 'GET' && admission !== 'anyone' && admission.includes('support'),
    )
    expect(changing.map(({ method, path }) => `${method} ${path}`).sort()).toEqual([
      'DELETE /v1/runs/:id',
      'POST /v1/connections/:id/test',
      'POST /v1/diagnose',
      'POST /v1/discover',
      'POST /v1/inspect',
      'POST /v1/tests',
    ])
  })

  it('needs no token only where there can be none yet', () => {
    const open = table.filter(({ admission }) => admission === 'anyone').map(({ path }) => path)
    expect(open.sort()).toEqual([
      '/docs',
      '/docs/problems.md',
      '/healthz',
      '/openapi.json',
      '/readyz',
      '/runs/:id',
      '/v1/pairing/claim',
    ])
  })
})
