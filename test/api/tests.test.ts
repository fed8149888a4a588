import type { Run } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { openApi } from './support/open-api.ts'
import type { OpenApiOptions, OpenedApi } from './support/open-api.ts'
import { accepting, refusing, reportOf, stepping } from './support/probes.ts'
import type { TestPlan } from '../../apps/api/src/probe/test-plan.ts'

let opened: OpenedApi
afterEach(() => opened.close())
const open = async (options?: OpenApiOptions) => (opened = await openApi(options))

const login = {
  host: 'smtp.example.com',
  port: 587,
  encryption: 'starttls',
  username: 'kari@example.com',
  password: 'secret',
}
const slugOf = async (response: Response) =>
  ((await response.json()) as { type: string }).type.split('#')[1]
const runOf = async (response: Response) => (await response.json()) as Run

/** Remembers what it was told, and accepts. */
function listening() {
  const plans: TestPlan[] = []
  return {
    plans,
    probe: (async (plan, report, signal) => {
      plans.push(plan)
      return accepting(plan, report, signal)
    }) satisfies typeof accepting,
  }
}

describe('a test of settings that are not stored', () => {
  it('answers the finished run', async () => {
    await open()
    const response = await opened.post('/v1/tests', { connection: login })
    expect(response.status).toBe(200)
    const run = await runOf(response)
    expect(run).toMatchObject({
      kind: 'test',
      state: 'finished',
      depth: 'message',
      startedBy: 'the admin',
      settings: { host: 'smtp.example.com', authMethod: 'auto', tlsVerification: 'full' },
      outcome: { authentication: { status: 'pass' }, sender: { address: 'kari@example.com' } },
    })
    expect(run).not.toHaveProperty('connectionId')
    expect(await runOf(await opened.get(`/v1/runs/${run.id}`))).toEqual(run)
  })

  it('fails with 200, because the call did not', async () => {
    await open({ probe: refusing })
    const response = await opened.post('/v1/tests', { connection: login })
    expect(response.status).toBe(200)
    expect((await runOf(response)).outcome?.authentication.status).toBe('fail')
  })

  it('takes sender and recipient from the username, and each address once', async () => {
    const { probe, plans } = listening()
    await open({ probe })
    const onBehalfOf = ['noreply@example.com', 'noreply@EXAMPLE.com']
    await opened.post('/v1/tests', { connection: login, onBehalfOf })
    expect(plans[0]).toMatchObject({
      sender: 'kari@example.com',
      recipient: 'kari@example.com',
      onBehalfOf: ['noreply@example.com'],
      password: 'secret',
      language: 'en',
    })
  })

  it('needs a sender where the username is no address', async () => {
    await open()
    const response = await opened.post('/v1/tests', {
      connection: { ...login, username: 'apikey' },
    })
    expect(response.status).toBe(422)
    expect(await response.json()).toMatchObject({ errors: [{ pointer: '/sender' }] })
  })

  it.each([
    ['nb-NO,nb;q=0.9,en;q=0.8', 'nb'],
    ['nn', 'nb'],
    ['fr, es;q=0.5', 'es'],
    ['en;q=0.1, es-419', 'es'],
    ['de', 'en'],
  ])('answers Accept-Language %j in %s', async (header, language) => {
    const { probe, plans } = listening()
    await open({ probe })
    const headers = { 'accept-language': header }
    await opened.post('/v1/tests', { connection: login }, { headers })
    expect(plans[0]?.language).toBe(language)
  })
})

describe('a test of a stored connection', () => {
  it('uses the stored password, and never for a delivery check elsewhere', async () => {
    const { probe, plans } = listening()
    await open({ probe })
    const { id } = await opened.addConnection()
    const path = `/v1/connections/${id}/test`
    const run = await runOf(await opened.post(path, {}))
    expect(run).toMatchObject({ connectionId: id, connectionVersion: 1 })
    expect(plans.map(({ password }) => password)).toEqual(['correct horse'])
    const deliveryCheck = { host: 'evil.example', port: 993, encryption: 'tls' }
    expect((await opened.post(path, { deliveryCheck })).status).toBe(422)
    expect(plans).toHaveLength(1)
  })

  it('needs no body', async () => {
    await open()
    const { id } = await opened.addConnection()
    expect((await opened.call('POST', `/v1/connections/${id}/test`)).status).toBe(200)
  })

  it('leaves its health beside the connection, whose version stays', async () => {
    await open({ probe: refusing })
    const { id } = await opened.addConnection()
    const run = await runOf(await opened.post(`/v1/connections/${id}/test`, {}))
    const connection = await (await opened.get(`/v1/connections/${id}`)).json()
    expect(connection).toMatchObject({ version: 1, health: { state: 'failing', runId: run.id } })
  })

  it('is in the audit trail, and in the history of the connection', async () => {
    await open()
    const { id } = await opened.addConnection()
    const run = await runOf(await opened.post(`/v1/connections/${id}/test`, {}))
    await opened.post('/v1/tests', { connection: login })
    expect(await opened.store.audit.list(10)).toContainEqual(
      expect.objectContaining({
        action: 'connection.test',
        targetId: id,
        actorName: 'the admin',
        details: { runId: run.id, depth: 'message', host: 'smtp.example.com', port: 587 },
      }),
    )
    const history = await (await opened.get(`/v1/runs?connection=${id}`)).json()
    expect(history).toEqual({ items: [{ ...run, transcript: [] }] })
    expect(((await (await opened.get('/v1/runs')).json()) as { items: [] }).items).toHaveLength(2)
  })
})

describe('a support token', () => {
  const as = 'support'

  it('tests at the depth envelope unless it says otherwise', async () => {
    await open()
    const { id } = await opened.addConnection()
    const run = await runOf(await opened.post(`/v1/connections/${id}/test`, {}, { as }))
    expect(run.depth).toBe('envelope')
    expect((await runOf(await opened.post('/v1/tests', { connection: login }, { as }))).depth).toBe(
      'envelope',
    )
  })

  it('open relay by token: it sends messages through stored connections only', async () => {
    await open()
    const body = { connection: login, depth: 'message' }
    expect((await opened.post('/v1/tests', body, { as })).status).toBe(403)
  })

  it('spam by token: it sends messages to the tested addresses only', async () => {
    await open()
    const { id } = await opened.addConnection()
    const path = `/v1/connections/${id}/test`
    const stranger = { depth: 'message', recipient: 'victim@elsewhere.example' }
    expect((await opened.post(path, stranger, { as })).status).toBe(403)
    const tested = { ...stranger, onBehalfOf: ['victim@elsewhere.example'] }
    expect((await opened.post(path, tested, { as })).status).toBe(200)
  })

  it('sends ten test messages an hour', async () => {
    let nowMs = 0
    await open({ now: () => nowMs })
    const { id } = await opened.addConnection()
    const send = () => opened.post(`/v1/connections/${id}/test`, { depth: 'message' }, { as })
    for (let sent = 0; sent < 10; sent += 1) expect((await send()).status).toBe(200)
    const refused = await send()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '3600'])
    expect((await opened.post(`/v1/connections/${id}/test`, {}, { as })).status).toBe(200)
    nowMs += 60 * 60 * 1000
    expect((await send()).status).toBe(200)
  })

  it('is counted by its messages: one goes out for each address', async () => {
    await open()
    const { id } = await opened.addConnection()
    const send = (others: number) => {
      const onBehalfOf = Array.from({ length: others }, (_, index) => `team-${index}@example.com`)
      const body = { depth: 'message', onBehalfOf }
      return opened.post(`/v1/connections/${id}/test`, body, { as })
    }
    expect((await send(10)).status).toBe(429)
    expect((await send(8)).status).toBe(200)
    expect((await send(1)).status).toBe(429)
    expect((await send(0)).status).toBe(200)
  })
})

describe('a password that the server refused', () => {
  const press = () => opened.post('/v1/tests', { connection: login })

  it('account lockout: is sent three times in ten minutes, with a warning from the second', async () => {
    let nowMs = 0
    await open({ probe: refusing, now: () => nowMs })
    const causes = async () => (await runOf(await press())).findings.map(({ cause }) => cause)
    expect(await causes()).toEqual([])
    nowMs += 60_000
    expect(await causes()).toEqual(['password-refused-before'])
    expect(await causes()).toEqual(['password-refused-before'])
    const refused = await press()
    expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '540'])
    const problem = (await refused.json()) as { type: string; detail: string }
    expect(problem.type).toContain('#too-many-requests')
    expect(problem.detail).toContain('refused this password 3 times')
    nowMs += 540_000
    expect((await press()).status).toBe(200)
  })

  it('account lockout: is not sent by ten presses at once', async () => {
    let sent = 0
    await open({
      probe: async (plan, report, signal) => {
        sent += 1
        return refusing(plan, report, signal)
      },
    })
    const answers = await Promise.all(Array.from({ length: 10 }, press))
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(7)
    expect(sent).toBe(3)
  })

  it('may be tried again at once when the connection was changed', async () => {
    await open({ probe: refusing })
    for (let tries = 0; tries < 3; tries += 1) await press()
    expect((await press()).status).toBe(429)
    for (const change of [{ password: 'other' }, { port: 465, encryption: 'tls' }]) {
      const response = await opened.post('/v1/tests', { connection: { ...login, ...change } })
      expect((await runOf(response)).findings).toEqual([])
    }
  })

  it('is forgiven once it works', async () => {
    let status: 'pass' | 'fail' = 'fail'
    await open({ probe: async (plan) => reportOf(plan, status) })
    await press()
    await press()
    status = 'pass'
    await press()
    for (let tries = 0; tries < 5; tries += 1) expect((await press()).status).toBe(200)
    status = 'fail'
    expect((await runOf(await press())).findings).toEqual([])
  })

  it('is sent by nothing automatic until the connection changes or a person’s test passes', async () => {
    let status: 'pass' | 'fail' = 'fail'
    await open({ probe: async (plan) => reportOf(plan, status) })
    const { id, version } = await opened.addConnection()
    const send = async () => {
      const message = { kind: 'personal', from: 'kari@example.com', to: 'ola@example.com' }
      const answer = await opened.post('/v1/messages', { ...message, subject: 'x', text: 'x' })
      return ((await answer.json()) as { status: string }).status
    }
    const press = () => opened.post(`/v1/connections/${id}/test`, {})
    expect(await send()).toBe('queued')
    await press()
    expect(await send()).toBe('held')
    status = 'pass'
    await press()
    expect(await send()).toBe('queued')

    status = 'fail'
    await press()
    expect(await send()).toBe('held')
    await opened.call('PATCH', `/v1/connections/${id}`, {
      headers: { 'if-match': `"${version}"` },
      body: { password: 'another' },
    })
    expect(await send()).toBe('queued')
  })

  it('does not count what never reached the login', async () => {
    await open({ probe: async (plan) => reportOf(plan, 'inconclusive') })
    for (let tries = 0; tries < 5; tries += 1) expect((await press()).status).toBe(200)
  })

  it('warns in the language of whoever asked', async () => {
    await open({ probe: refusing })
    await press()
    const headers = { 'accept-language': 'nb' }
    const run = await runOf(await opened.post('/v1/tests', { connection: login }, { headers }))
    expect(run.findings[0]?.title).toBe('Dette passordet ble nettopp avvist')
  })
})

describe('many tests at once', () => {
  it('by one support token are eight at most, and free their places', async () => {
    const { probe, goOn } = stepping()
    await open({ probe })
    const start = (index: number) =>
      opened.post(
        '/v1/tests',
        { connection: { ...login, username: `user${index}@example.com` } },
        { as: 'support', headers: { prefer: 'respond-async' } },
      )
    const answers = await Promise.all(Array.from({ length: 12 }, (_, index) => start(index)))
    expect(answers.map(({ status }) => status).toSorted((left, right) => left - right)).toEqual([
      ...Array.from({ length: 8 }, () => 202),
      ...Array.from({ length: 4 }, () => 429),
    ])
    const refused = answers.find(({ status }) => status === 429)
    expect(await slugOf(refused ?? new Response('{}'))).toBe('too-many-requests')
    goOn()
    for (const answer of answers.filter(({ status }) => status === 202)) {
      await opened.runs.untilEnd((await runOf(answer)).id)
    }
    expect((await start(20)).status).toBe(202)
  })
})
