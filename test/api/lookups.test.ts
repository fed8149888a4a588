import { afterAll, beforeAll, expect, it } from 'vitest'
import { openApi } from './support/open-api.ts'
import type { OpenedApi } from './support/open-api.ts'

let opened: OpenedApi
beforeAll(async () => {
  opened = await openApi()
})
afterAll(() => opened.close())

it.each([
  ['inspect', { host: 'smtp.example.com', ports: [2587], domain: 'Example.com' }],
  ['discover', { address: 'kari@Example.com' }],
])('support staff may %s without a password, and gets a run', async (kind, body) => {
  const answer = await opened.post(`/v1/${kind}`, body, { as: 'support' })
  expect(answer.status).toBe(200)
  const run = (await answer.json()) as { id: string }
  expect(run).toMatchObject({ kind, state: 'finished' })
  expect(await (await opened.get(`/v1/runs/${run.id}`)).json()).toEqual(run)
})

it.each(['inspect', 'discover'])('a sender may not %s', async (kind) => {
  const body = { host: 'smtp.example.com', address: 'kari@example.com' }
  expect((await opened.post(`/v1/${kind}`, body, { as: 'sender' })).status).toBe(403)
})

it.each([
  ['inspect', { host: 'not a host' }, '/host'],
  ['inspect', { host: 'smtp.example.com', domain: 'a b' }, '/domain'],
  ['inspect', { host: 'smtp.example.com', ports: [0] }, '/ports/0'],
  ['inspect', { host: 'smtp.example.com', password: 'x' }, ''],
  ['discover', { address: 'nobody' }, '/address'],
])('%s of what cannot be is refused by field', async (kind, body, pointer) => {
  const answer = await opened.post(`/v1/${kind}`, body)
  expect(answer.status).toBe(422)
  const { errors } = (await answer.json()) as { errors: { pointer: string }[] }
  expect(errors.map((error) => error.pointer)).toContain(pointer)
})

it('the same key starts one inspection', async () => {
  const headers = { 'idempotency-key': 'once' }
  const body = { host: 'smtp.example.com' }
  const first = (await (await opened.post('/v1/inspect', body, { headers })).json()) as object
  const second = (await (await opened.post('/v1/inspect', body, { headers })).json()) as object
  expect(second).toEqual(first)
})
