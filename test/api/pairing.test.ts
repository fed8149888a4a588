import { afterEach, describe, expect, it } from 'vitest'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
afterEach(() => opened.close())

async function makeCode(role: 'admin' | 'support' = 'support'): Promise<string> {
  const response = await opened.post('/v1/pairing', { role })
  expect(response.status).toBe(201)
  return ((await response.json()) as { code: string }).code
}

const claim = (code: string, name = 'Firefox of Kari') =>
  opened.post('/v1/pairing/claim', { code, name }, { as: 'nobody' })

describe('a pairing code', () => {
  it('becomes a token of its role, once', async () => {
    opened = await openApi()
    const code = await makeCode('support')
    const response = await claim(code)
    expect(response.status).toBe(200)
    const { token, role } = (await response.json()) as { token: string; role: string }
    expect(role).toBe('support')
    expect((await opened.get('/v1/connections', { as: { token } })).status).toBe(200)
    expect((await opened.get('/v1/tokens', { as: { token } })).status).toBe(403)
    expect((await claim(code)).status).toBe(404)
  })

  it('guessing: is spent by five wrong ones, and all refusals look alike', async () => {
    opened = await openApi()
    const code = await makeCode()
    const problems = new Set<string>()
    for (let tries = 0; tries < 5; tries += 1) {
      const response = await claim(`AAAA-AAA${tries}`)
      expect(response.status).toBe(404)
      problems.add(((await response.json()) as { detail: string }).detail)
    }
    const spent = await claim(code)
    expect(spent.status).toBe(404)
    problems.add(((await spent.json()) as { detail: string }).detail)
    expect(problems.size).toBe(1)
  })

  it('guessing: one address is told to wait after twenty wrong ones', async () => {
    opened = await openApi()
    const statuses = await Promise.all(
      Array.from({ length: 25 }, async (_, index) => (await claim(`BBBB-BB${index}`)).status),
    )
    expect(statuses.filter((status) => status === 429)).toHaveLength(5)
    const refused = await claim('CCCC-CCCC')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('is made for people, not for programs', async () => {
    opened = await openApi()
    expect((await opened.post('/v1/pairing', { role: 'sender' })).status).toBe(422)
  })

  it('comes from a form of no other site', async () => {
    opened = await openApi()
    const headers = { 'content-type': 'text/plain' }
    const body = JSON.stringify({ code: await makeCode(), name: 'x' })
    const response = await opened.call('POST', '/v1/pairing/claim', { as: 'nobody', body, headers })
    expect(response.status).toBe(415)
  })
})

describe('a token', () => {
  it('is shown once, and of no use after it was revoked', async () => {
    opened = await openApi()
    const issued = await opened.post('/v1/tokens', { name: 'Monitoring', role: 'support' })
    expect(issued.status).toBe(201)
    const { id, token } = (await issued.json()) as { id: string; token: string }
    expect(await (await opened.get('/v1/tokens')).text()).not.toContain(token)
    expect((await opened.get('/v1/runs', { as: { token } })).status).toBe(200)
    expect((await opened.delete(`/v1/tokens/${id}`)).status).toBe(204)
    expect((await opened.get('/v1/runs', { as: { token } })).status).toBe(401)
    expect((await opened.delete(`/v1/tokens/${id}`)).status).toBe(404)
  })

  it('of a sender needs its corporation', async () => {
    opened = await openApi()
    expect((await opened.post('/v1/tokens', { name: 'ERP', role: 'sender' })).status).toBe(422)
  })
})
