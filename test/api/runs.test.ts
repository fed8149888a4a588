import type { Run } from '@ehlo/shared'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { readEvents } from './support/events.ts'
import type { SeenEvent } from './support/events.ts'
import { openApi } from './support/open-api.ts'
import type { OpenApiOptions, OpenedApi } from './support/open-api.ts'
import { accepting, stepping } from './support/probes.ts'

let opened: OpenedApi
afterEach(() => opened.close())
const open = async (options?: OpenApiOptions) => (opened = await openApi(options))

const connection = {
  host: 'smtp.example.com',
  port: 587,
  encryption: 'starttls',
  username: 'kari@example.com',
  password: 'secret',
}
const toReversed = (fields: object) => Object.fromEntries(Object.entries(fields).toReversed())
const idOf = (event: SeenEvent | undefined) => (event as { data: Run }).data.id
const runOf = async (response: Response) => (await response.json()) as Run
const startAsync = async (headers: Record<string, string> = {}) =>
  opened.post('/v1/tests', { connection }, { headers: { prefer: 'respond-async', ...headers } })

describe('a run', () => {
  it('is answered while it runs, to whoever prefers that', async () => {
    const { probe, goOn } = stepping()
    await open({ probe })
    const response = await startAsync()
    const run = await runOf(response)
    expect([response.status, run.state]).toEqual([202, 'running'])
    expect(response.headers.get('location')).toBe(`/v1/runs/${run.id}`)
    expect(response.headers.get('preference-applied')).toBe('respond-async')
    const seen = await runOf(await opened.get(`/v1/runs/${run.id}`))
    expect(seen).toMatchObject({ state: 'running', stages: [{ id: 'resolve', status: 'running' }] })
    goOn()
    await opened.runs.untilEnd(run.id)
    expect((await runOf(await opened.get(`/v1/runs/${run.id}`))).state).toBe('finished')
  })

  it('goes on when whoever waits for it leaves', async () => {
    const { probe, hasStarted, goOn } = stepping()
    await open({ probe })
    const leaving = new AbortController()
    const headers = { accept: 'text/event-stream' }
    const { signal } = leaving
    const response = await opened.post('/v1/tests', { connection }, { headers, signal })
    await hasStarted
    const [first] = await readEvents(response, (seen) => seen.length > 0)
    const id = idOf(first)
    leaving.abort()
    goOn()
    expect((await opened.runs.untilEnd(id)).state).toBe('finished')
  })

  it('says every ten seconds that it is still there, so that no proxy hangs up', async () => {
    const { probe, hasStarted, goOn } = stepping()
    await open({ probe })
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
    onTestFinished(() => void vi.useRealTimers())
    const headers = { accept: 'text/event-stream' }
    const { body } = await opened.post('/v1/tests', { connection }, { headers })
    const reader = body?.pipeThrough(new TextDecoderStream()).getReader()
    const readUntil = async (wanted: string) => {
      let text = ''
      while (!text.includes(wanted)) text += (await reader?.read())?.value ?? wanted
      return text
    }
    await hasStarted
    await readUntil('"running"')
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await readUntil(': ')).toMatch(/^: [^\n]+\n\n$/)
    goOn()
    expect(await readUntil('event: result')).not.toContain('\n: ')
  })

  it('is cancelled by DELETE, and says so', async () => {
    const { probe, hasStarted } = stepping()
    await open({ probe })
    const { id } = await runOf(await startAsync())
    await hasStarted
    expect((await opened.delete(`/v1/runs/${id}`, { as: 'support' })).status).toBe(403)
    const cancelled = await runOf(await opened.delete(`/v1/runs/${id}`))
    expect(cancelled.state).toBe('cancelled')
    expect(cancelled.transcript.at(-1)).toMatchObject({
      from: 'note',
      text: 'Cancelled by the admin.',
    })
    expect((await runOf(await opened.get(`/v1/runs/${id}`))).state).toBe('cancelled')
    expect((await opened.delete(`/v1/runs/${id}`)).status).toBe(409)
    expect(await opened.store.audit.list(1)).toMatchObject([{ action: 'run.cancel', targetId: id }])
  })

  it('of a support token is cancelled by that token', async () => {
    const { probe, hasStarted } = stepping()
    await open({ probe })
    const as = 'support'
    const headers = { prefer: 'respond-async' }
    const { id } = await runOf(await opened.post('/v1/tests', { connection }, { as, headers }))
    await hasStarted
    expect((await opened.delete(`/v1/runs/${id}`, { as })).status).toBe(200)
  })

  it('whose probe is broken ends all the same, and the log says where', async () => {
    await open({
      probe: async () => {
        throw new TypeError('the password was secret')
      },
    })
    const run = await runOf(await opened.post('/v1/tests', { connection }))
    expect(run.state).toBe('cancelled')
    expect(opened.log.join()).toContain('A probe threw')
    expect(opened.log.join()).not.toContain('secret')
  })

  it('that was under way when the API went away is shown as cancelled, with a note', async () => {
    const { probe } = stepping()
    await open({ probe })
    const { id } = await runOf(await startAsync())
    const { dataDir, key, tokens } = opened
    await opened.abandon()
    await open({ earlier: { dataDir, key, tokens } })
    const run = await runOf(await opened.get(`/v1/runs/${id}`))
    expect(run.state).toBe('cancelled')
    expect(run.transcript).toEqual([
      expect.objectContaining({
        from: 'note',
        text: 'Stopped: the API went away while this ran.',
      }),
    ])
  })

  it('that was under way at an orderly end says so', async () => {
    const { probe } = stepping()
    await open({ probe })
    const { id } = await runOf(await startAsync())
    await opened.runs.close()
    const run = await runOf(await opened.get(`/v1/runs/${id}`))
    expect(run.state).toBe('cancelled')
    expect((await startAsync()).status).toBe(503)
  })
})

describe('the events of a run', () => {
  const stream = { accept: 'text/event-stream' }

  it('begin with the run and end with the result, numbered from 1', async () => {
    await open()
    const response = await opened.post('/v1/tests', { connection }, { headers: stream })
    expect(response.headers.get('content-type')).toBe('text/event-stream')
    const events = await readEvents(response)
    expect(events.map(({ type, id }) => [type, id])).toEqual([
      ['run', 1],
      ['stage', 2],
      ['stage', 3],
      ['line', 4],
      ['result', 5],
    ])
    expect(events[0]?.data).toMatchObject({ state: 'running' })
    const id = idOf(events[0])
    expect(events[4]?.data).toEqual(await runOf(await opened.get(`/v1/runs/${id}`)))
  })

  it('are resumed after the last one seen, without a gap or a repetition', async () => {
    const { probe, hasStarted, goOn } = stepping()
    await open({ probe })
    const { id } = await runOf(await startAsync())
    await hasStarted
    const path = `/v1/runs/${id}/events`
    const before = await readEvents(await opened.get(path), (seen) => seen.length === 2)
    const headers = { 'last-event-id': String(before.at(-1)?.id) }
    const rest = await opened.get(path, { headers, as: 'support' })
    goOn()
    const after = await readEvents(rest)
    expect([...before, ...after].map((event) => event.id)).toEqual([1, 2, 3, 4])
    expect(after.at(-1)?.type).toBe('result')
  })

  it('are the same for many followers', async () => {
    const { probe, goOn } = stepping()
    await open({ probe })
    const { id } = await runOf(await startAsync())
    const followers = Array.from({ length: 20 }, async () =>
      readEvents(await opened.get(`/v1/runs/${id}/events`)),
    )
    goOn()
    const [first, ...others] = await Promise.all(followers)
    for (const other of others) expect(other).toEqual(first)
  })

  it('of a run whose log is gone are what remains: the result', async () => {
    await open()
    const { id } = await runOf(await opened.post('/v1/tests', { connection }))
    const { dataDir, key, tokens } = opened
    await opened.abandon()
    await open({ earlier: { dataDir, key, tokens } })
    const all = await readEvents(await opened.get(`/v1/runs/${id}/events`))
    expect(all.map((event) => [event.type, event.id])).toEqual([
      ['run', 1],
      ['result', 2],
    ])
    const headers = { 'last-event-id': '7' }
    const rest = await readEvents(await opened.get(`/v1/runs/${id}/events`, { headers }))
    expect(rest.map((event) => [event.type, event.id])).toEqual([['result', 8]])
  })

  it('are nobody’s where there is no run', async () => {
    await open()
    const response = await opened.get('/v1/runs/nothing/events')
    expect(response.status).toBe(404)
    expect(response.headers.get('content-type')).toBe('application/problem+json')
  })
})

describe('an Idempotency-Key', () => {
  const headers = { 'idempotency-key': 'click-1' }
  const press = (body: unknown = { connection }, more: Record<string, string> = {}) =>
    opened.post('/v1/tests', body, { headers: { ...headers, ...more } })

  it('starts one run, however often and however fast it is sent', async () => {
    let started = 0
    await open({
      probe: async (...given) => {
        started += 1
        return accepting(...given)
      },
    })
    const answers = await Promise.all(Array.from({ length: 5 }, () => press()))
    const runs = await Promise.all([...answers, await press()].map(runOf))
    expect(new Set(runs.map(({ id }) => id)).size).toBe(1)
    expect(started).toBe(1)
  })

  it('is another request’s where the body differs, its password included', async () => {
    await open()
    await press()
    const other = await press({ connection: { ...connection, password: 'other' } })
    expect(other.status).toBe(422)
    expect(((await other.json()) as { type: string }).type).toContain('#idempotency-conflict')
    expect((await press({ connection, depth: 'login' })).status).toBe(422)
  })

  it('does not care how the body was written', async () => {
    await open()
    const first = await runOf(await press())
    const reordered = JSON.stringify(
      { depth: undefined, connection: toReversed(connection) },
      null,
      2,
    )
    expect((await runOf(await press(reordered))).id).toBe(first.id)
  })

  it('belongs to its token', async () => {
    await open()
    const first = await runOf(await press({ connection, depth: 'login' }))
    const theirs = await opened.post(
      '/v1/tests',
      { connection, depth: 'login' },
      { headers, as: 'support' },
    )
    expect((await runOf(theirs)).id).not.toBe(first.id)
  })

  it('lives 24 hours, a restart included', async () => {
    let nowMs = Date.now()
    await open({ now: () => nowMs })
    const first = await runOf(await press())
    const { dataDir, key, tokens } = opened
    await opened.abandon()
    await open({ now: () => nowMs, earlier: { dataDir, key, tokens } })
    expect((await runOf(await press())).id).toBe(first.id)
    nowMs += 24 * 60 * 60 * 1000 + 1
    expect((await runOf(await press())).id).not.toBe(first.id)
  })

  it('is used up by no request that was refused', async () => {
    await open()
    const body = { connection: { ...connection, username: 'apikey' } }
    expect((await press(body)).status).toBe(422)
    expect((await press()).status).toBe(200)
  })

  it.each(['', ' ', 'a b', 'é', 'x'.repeat(256)])('cannot be %j', async (key) => {
    await open()
    const response = await opened.post(
      '/v1/tests',
      { connection },
      { headers: { 'idempotency-key': key } },
    )
    expect(response.status).toBe(400)
  })
})
