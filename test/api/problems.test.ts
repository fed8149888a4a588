import { readFile } from 'node:fs/promises'
import { Problem, problemTypes } from '@ehlo/shared'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { aConnection, openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
beforeAll(async () => {
  opened = await openApi()
})
afterAll(() => opened.close())

async function problemOf(response: Response) {
  expect(response.headers.get('content-type')).toBe('application/problem+json')
  const text = await response.text()
  const problem = Problem.parse(JSON.parse(text))
  expect(problem.status).toBe(response.status)
  expect(problem.instance).toBe(`urn:uuid:${response.headers.get('x-request-id')}`)
  return { slug: problem.type.split('#')[1], ...problem, text }
}

describe('a refusal', () => {
  it.each([
    ['no JSON', '{"password": "hunter2', {}, 400, 'malformed'],
    ['a form', 'password=hunter2', { 'content-type': 'text/plain' }, 415, 'unsupported-media-type'],
    ['no type at all', '{}', { 'content-type': '' }, 415, 'unsupported-media-type'],
    ['a list instead of an object', '["hunter2"]', {}, 422, 'invalid'],
    ['a field of the wrong type', { ...aConnection, port: 'hunter2' }, {}, 422, 'invalid'],
    ['a value out of the list', { ...aConnection, encryption: 'hunter2' }, {}, 422, 'invalid'],
    ['a bad host', { ...aConnection, host: 'hunter2 hunter2' }, {}, 422, 'invalid'],
    ['a stranger', { ...aConnection, hunter2: 1 }, {}, 422, 'invalid'],
    ['a password that is none', { ...aConnection, password: ['hunter2'] }, {}, 422, 'invalid'],
    ['too much', { ...aConnection, name: 'hunter2'.repeat(60_000) }, {}, 413, 'too-large'],
  ])('of %s is a problem that repeats nothing', async (_what, body, headers, status, slug) => {
    const problem = await problemOf(await opened.post('/v1/connections', body, { headers }))
    expect([problem.status, problem.slug]).toEqual([status, slug])
    expect(problem.text).not.toContain('hunter2')
    expect(opened.log.join('')).not.toContain('hunter2')
  })

  it.each([
    ['PUT', '/v1/connections/abc', 'GET, HEAD, PATCH, DELETE'],
    ['DELETE', '/v1/connections', 'GET, HEAD, POST'],
  ])('of %s %s names the methods of that path', async (method, path, allowed) => {
    const response = await opened.call(method, path, {})
    const names = (response.headers.get('allow') ?? '').split(', ').toSorted()
    expect(names).toEqual(allowed.split(', ').toSorted())
    expect(await problemOf(response)).toMatchObject({ status: 405, slug: 'method-not-allowed' })
    expect((await opened.call(method, '/v1/nothing/of/it', {})).status).toBe(404)
  })

  it('points at each field to blame', async () => {
    const response = await opened.post('/v1/tests', {
      connection: { ...aConnection, port: 70_000 },
      onBehalfOf: ['kari@example.com', 'no address'],
    })
    expect((await problemOf(response)).errors).toEqual([
      { pointer: '/connection/port', detail: 'must be at most 65535' },
      { pointer: '/onBehalfOf/1', detail: 'must be an e-mail address' },
    ])
  })

  it.each([
    [
      '/v1/connections',
      { ...aConnection, username: 5, encryption: 'ssl', port: 0, active: 'yes' },
      {
        '/port': 'must be at least 1',
        '/encryption': 'must be tls, starttls or none',
        '/username': 'must be text',
        '/active': 'must be true or false',
      },
    ],
    ['/v1/corporations', {}, { '/name': 'is required' }],
    ['/v1/corporations', { name: '' }, { '/name': 'must not be empty' }],
    ['/v1/corporations', [], { '': 'must be an object' }],
    [
      '/v1/messages',
      { kind: 'personal', from: 'kari@example.com' },
      { '/to': 'is required', '/subject': 'is required' },
    ],
    [
      '/v1/messages',
      { kind: 'personal', from: 'kari@example.com', to: 'ola@example.com', raw: '%' },
      { '/raw': 'must be base64' },
    ],
  ])('says in a person’s words what is wrong: %s %j', async (path, body, words) => {
    const { errors = [] } = await problemOf(await opened.post(path, body))
    expect(Object.fromEntries(errors.map(({ pointer, detail }) => [pointer, detail]))).toEqual(
      words,
    )
  })

  it('of an unknown path is the same problem as of an unknown thing', async () => {
    expect((await problemOf(await opened.get('/v1/nothing'))).slug).toBe('not-found')
    expect((await problemOf(await opened.get('/v1/connections/nothing'))).slug).toBe('not-found')
    expect((await problemOf(await opened.get('/v1/runs/nothing'))).slug).toBe('not-found')
  })

  it.each(['limit=0', 'limit=201', 'limit=x', 'active=maybe', 'cursor=bm9uZQ'])(
    'of the query ?%s is a problem',
    async (query) => {
      const problem = await problemOf(await opened.get(`/v1/connections?${query}`))
      expect(problem.status).toBeOneOf([400, 422])
    },
  )
})

describe('a fault of ours', () => {
  it('is told to the log by its place, and to the client not at all', async () => {
    const broken = await openApi()
    await broken.store.close()
    const problem = await problemOf(await broken.get('/v1/connections'))
    expect([problem.status, problem.slug, problem.detail]).toEqual([500, 'internal', undefined])
    expect(problem.text).not.toMatch(/database|sqlite|at /i)
    const id = problem.instance?.slice('urn:uuid:'.length)
    expect(broken.log.find((line) => line.includes(String(id)))).toContain('storage')
    expect((await broken.get('/readyz', { as: 'nobody' })).status).toBe(503)
  })
})

describe('docs/problems.md', () => {
  it('has a section for each type, with its status and title, and for nothing else', async () => {
    const text = await readFile(new URL('../../docs/problems.md', import.meta.url), 'utf8')
    const sections = [...text.matchAll(/^## (.+)\n\n(\d{3}) · ([^.]+)\./gm)]
    expect(
      sections.map(([, slug, status, title]) => [slug, { title, status: Number(status) }]),
    ).toEqual(Object.entries(problemTypes))
    expect(text.match(/^## /gm)).toHaveLength(sections.length)
  })

  it('is what the type of a problem leads to', async () => {
    const { type } = await problemOf(await opened.get('/v1/nothing'))
    const page = await opened.get(type.split('#')[0] ?? '', { as: 'nobody' })
    expect(page.status).toBe(200)
    expect(await page.text()).toContain('## not-found')
  })
})
