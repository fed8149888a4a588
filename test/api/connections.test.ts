import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
beforeAll(async () => {
  opened = await openApi()
})
afterAll(() => opened.close())

describe('a connection', () => {
  it('is added, seen, changed and deleted by its version', async () => {
    const added = await opened.post('/v1/connections', {
      host: 'SMTP.Example.com.',
      port: 465,
      encryption: 'tls',
      username: 'kari@example.com',
      password: 'secret one',
    })
    expect([added.status, added.headers.get('etag')]).toEqual([201, '"1"'])
    const connection = (await added.json()) as { id: string; host: string; credential: string }
    expect(connection).toMatchObject({ host: 'smtp.example.com', credential: 'set', active: true })
    expect(added.headers.get('location')).toBe(`/v1/connections/${connection.id}`)

    const path = `/v1/connections/${connection.id}`
    expect(await (await opened.get(path)).json()).toEqual(connection)

    expect((await opened.patch(path, { name: 'Kari' })).status).toBe(428)
    const changed = await opened.patch(path, { name: 'Kari' }, { headers: { 'if-match': '"1"' } })
    expect([changed.status, changed.headers.get('etag')]).toEqual([200, '"2"'])
    for (const tag of ['"1"', 'W/"2"', '"x"', '2']) {
      const stale = await opened.patch(path, { name: 'Ola' }, { headers: { 'if-match': tag } })
      expect([tag, stale.status]).toEqual([tag, 412])
    }

    expect((await opened.delete(path)).status).toBe(428)
    expect((await opened.delete(path, { headers: { 'if-match': '"1"' } })).status).toBe(412)
    const deleted = await opened.delete(path, { headers: { 'if-match': '"2"' } })
    expect([deleted.status, await deleted.text()]).toEqual([204, ''])
    expect((await opened.get(path)).status).toBe(404)
  })

  it.each([
    ['host', 'evil.example'],
    ['port', 2525],
    ['encryption', 'none'],
    ['username', 'other@example.com'],
    ['authMethod', 'login'],
    ['tlsVerification', `sha256:${'0'.repeat(64)}`],
  ])('pass-back: its password does not follow a change of %s', async (field, value) => {
    const { id } = await opened.addConnection({ name: field })
    const path = `/v1/connections/${id}`
    const headers = { 'if-match': '"1"' }
    const refused = await opened.patch(path, { [field]: value }, { headers })
    expect(refused.status).toBe(409)
    expect(((await refused.json()) as { type: string }).type).toContain('#password-required')
    const cleared = await opened.patch(path, { [field]: value, clearPassword: true }, { headers })
    expect(await cleared.json()).toMatchObject({ [field]: value, credential: 'unset' })
    await opened.delete(path, { headers: { 'if-match': '*' } })
  })

  it('takes a pin in capitals, as OpenSSL prints it, for the same pin', async () => {
    const pin = `sha256:${'ab'.repeat(32)}`
    const { id } = await opened.addConnection({ tlsVerification: pin.replaceAll('ab', 'AB') })
    const path = `/v1/connections/${id}`
    const headers = { 'if-match': '"1"' }
    const same = await opened.patch(path, { tlsVerification: pin }, { headers })
    expect(await same.json()).toMatchObject({ tlsVerification: pin, credential: 'set', version: 1 })
    await opened.delete(path, { headers: { 'if-match': '*' } })
  })

  it('is listed page by page, each once', async () => {
    const hosts = Array.from({ length: 7 }, (_, index) => `host${index}.example.com`)
    for (const host of hosts) await opened.addConnection({ host, senderDomain: 'paged.example' })
    const seen: string[] = []
    let query = '?q=paged.example&limit=3'
    while (query !== '') {
      const page = (await (
        await opened.get(`/v1/connections${query}`, { as: 'support' })
      ).json()) as {
        items: { host: string }[]
        nextCursor?: string
      }
      expect(page.items.length).toBeLessThanOrEqual(3)
      seen.push(...page.items.map(({ host }) => host))
      query = page.nextCursor ? `?q=paged.example&limit=3&cursor=${page.nextCursor}` : ''
    }
    expect(seen.sort()).toEqual(hosts)
  })

  it('of one corporation is not listed for another; one of all is', async () => {
    const corporation = async (name: string) => {
      const response = await opened.post('/v1/corporations', { name })
      return ((await response.json()) as { id: string }).id
    }
    const [north, south] = [await corporation('North'), await corporation('South')]
    const own = await opened.addConnection({ corporationId: north })
    const ofAll = await opened.addConnection({ senderDomain: 'all.example' })
    const listed = async (id: string) => {
      const response = await opened.get(`/v1/connections?corporation=${id}&limit=200`)
      return ((await response.json()) as { items: { id: string }[] }).items.map((item) => item.id)
    }
    expect(await listed(north)).toEqual(expect.arrayContaining([own.id, ofAll.id]))
    expect(await listed(south)).toContain(ofAll.id)
    expect(await listed(south)).not.toContain(own.id)
  })
})

describe('a corporation', () => {
  it('is kept while it has connections', async () => {
    const added = await opened.post('/v1/corporations', { name: 'Kept' })
    const { id } = (await added.json()) as { id: string }
    const { id: connectionId } = await opened.addConnection({ corporationId: id })
    const path = `/v1/corporations/${id}`
    const headers = { 'if-match': '*' }
    expect((await opened.delete(path)).status).toBe(428)
    const refused = await opened.delete(path, { headers })
    expect(((await refused.json()) as { type: string }).type).toContain('#corporation-in-use')
    await opened.delete(`/v1/connections/${connectionId}`, { headers })
    expect((await opened.delete(path, { headers })).status).toBe(204)
  })
})
