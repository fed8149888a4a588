import { setImmediate as turn } from 'node:timers/promises'
import { Hono } from 'hono'
import { describe, expect, it } from 'vitest'
import { createAccess } from '../../apps/api/src/access/create-access.ts'
import type { Edge } from '../../apps/api/src/http/edge.ts'
import { allow, identify } from '../../apps/api/src/http/gate.ts'
import { createErrorHandler } from '../../apps/api/src/http/problem-edge.ts'
import { openTestStore } from '../support/stores/open-test-store.ts'
import { operator } from '../support/stores/use-cases.ts'

const adminToken = 'for-this-test-alone-0123456789'

/** A gate before one route, on a store that takes its time. */
async function start() {
  const store = await openTestStore('SQLite')
  const clock = { ms: Date.parse('2026-03-01T12:00:00.000Z') }
  const findByHash = async (hash: string) => {
    for (let turns = 0; turns < 5; turns += 1) await turn()
    return store.tokens.findByHash(hash)
  }
  const slow = { ...store, tokens: { ...store.tokens, findByHash } }
  const access = createAccess({ store: slow, adminToken, now: () => new Date(clock.ms) })
  const app = new Hono<Edge>()
    .use(identify(access))
    .get('/', allow('admin', 'support'), (c) => c.text('in'))
  app.onError(createErrorHandler(() => {}))

  const answer = (token: string, remoteAddress = '192.0.2.1') => {
    const headers = { authorization: `Bearer ${token}` }
    return app.request('/', { headers }, { incoming: { socket: { remoteAddress } } })
  }
  const ask = async (token: string, from?: string) => (await answer(token, from)).status
  const guess = (count: number, from?: string) =>
    Promise.all(Array.from({ length: count }, (_, index) => ask(`wrong${index}`, from)))
  return { access, clock, answer, ask, guess }
}

describe('wrong tokens', () => {
  it('are told to wait after twenty, also where all come at once', async () => {
    const { answer, clock, guess } = await start()
    const statuses = await guess(200)
    expect(statuses.filter((status) => status === 401)).toHaveLength(20)
    expect(statuses.filter((status) => status === 429)).toHaveLength(180)
    clock.ms += 59_000
    const late = await answer('wrong-later')
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '1'])
    clock.ms += 1000
    expect((await answer('wrong-later')).status).toBe(401)
  })

  it('hinder no right one, though it never came from there before', async () => {
    const { access, ask, guess } = await start()
    const { token } = await access.issueToken(operator, { name: 'script', role: 'support' })
    await guess(40)
    expect(await ask(adminToken)).toBe(200)
    expect(await ask(token)).toBe(200)
    // Nor does a right one free those who guess beside it.
    expect(await ask('wrong-again')).toBe(429)
  })

  it('are no guess where the same is sent again, as by a browser whose token was revoked', async () => {
    const { access, ask, guess } = await start()
    const { id, token } = await access.issueToken(operator, { name: 'browser', role: 'support' })
    await access.revokeToken(operator, id)
    for (let times = 0; times < 50; times += 1) expect(await ask(token)).toBe(401)
    await guess(40)
    expect(await ask(token)).toBe(401)
  })

  it('of one IPv6 network count together, and of other addresses on their own', async () => {
    const { ask, guess } = await start()
    await guess(20, '2001:db8:1:2::1')
    expect(await ask('wrong-next', '2001:db8:1:2:3::4')).toBe(429)
    expect(await ask('wrong-next', '2001:db8:1:3::1')).toBe(401)
    expect(await ask('wrong-next', '198.51.100.1')).toBe(401)
  })
})
