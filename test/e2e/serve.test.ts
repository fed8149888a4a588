import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { once } from 'node:events'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Connection, Page, PairingGrant, Run } from '@ehlo/shared'
import { runEhlo } from '../support/command-line/run-ehlo.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import type { ServedProcess } from '../support/command-line/serve-ehlo.ts'

// An address of its own, since the ports of the practice server are fixed.
const host = `127.201.${process.pid % 250}.7`
let environment: Record<string, string>
let served: ServedProcess | undefined

beforeEach(async () => {
  const EHLO_DATA_DIR = await mkdtemp(join(tmpdir(), 'ehlo-serve-'))
  environment = { EHLO_HOST: host, EHLO_DATA_DIR }
})

afterEach(async () => {
  await served?.stop()
  served = undefined
  await rm(environment['EHLO_DATA_DIR'] ?? '', { recursive: true, force: true })
})

describe('ehlo serve', () => {
  test('prints its address, a code that pairs, and a first test that works as printed', async () => {
    served = await serveEhlo({ environment })
    const code = await served.waitFor('within ten minutes: ')
    const first = await served.waitFor('npm run -s ehlo -- ')
    const claim = await post('/v1/pairing/claim', { code, name: 'Test' })
    expect((claim as PairingGrant).role).toBe('admin')
    expect((await runEhlo(first.split(' '), { environment })).status).toBe(0)
  })

  test('says how to pair one more browser, also once somebody has a token', async () => {
    await runEhlo(['token', '--name', 'Test', '--role', 'admin'], { environment })
    served = await serveEhlo({ environment, args: ['--no-practice'] })
    const args = await served.waitFor('A code for a browser: npm run -s ehlo -- ')
    const { status, output } = await runEhlo(args.split(' '), { environment })
    expect(status).toBe(0)
    const [code] = output.split(' ')
    expect(await post('/v1/pairing/claim', { code, name: 'Test' })).toMatchObject({ role: 'admin' })
  })

  test('plants samples that show what their names say, and nothing beyond practice', async () => {
    served = await serveEhlo({ environment })
    const token = await issueToken('admin')
    const { items } = await get<Page<Connection>>('/v1/connections?limit=50', token)
    expect(items).toHaveLength(8)
    for (const item of items) {
      expect(item).toMatchObject({ name: expect.stringMatching(/^Practice: /), host })
      expect(item).toMatchObject({ credential: 'set' })
    }
    const verdicts = await Promise.all(
      items.map(async ({ id, name }) => {
        const onBehalfOf = ['office@practice.example']
        const run = (await post(`/v1/connections/${id}/test`, { onBehalfOf }, token)) as Run
        const other = run.outcome?.onBehalfOf[0]
        return [name, [run.outcome?.authentication.status, other?.status, other?.stage]]
      }),
    )
    expect(Object.fromEntries(verdicts)).toEqual({
      'Practice: SMTP AUTH disabled for the tenant (Microsoft)': ['fail', 'not-tested', undefined],
      'Practice: all works': ['pass', 'accepted', undefined],
      'Practice: app password needed (Gmail)': ['fail', 'not-tested', undefined],
      'Practice: send on behalf refused after the message (Microsoft)': [
        'pass',
        'refused',
        'message',
      ],
      'Practice: send on behalf refused by the server': ['pass', 'refused', 'envelope'],
      'Practice: sender rewritten (Gmail)': ['pass', 'accepted', undefined],
      'Practice: wrong encryption for the port': ['inconclusive', 'not-tested', undefined],
      'Practice: wrong password': ['fail', 'not-tested', undefined],
    })
  })

  test('plants the samples once: what was deleted stays away after a restart', async () => {
    served = await serveEhlo({ environment })
    const token = await issueToken('admin')
    const { items } = await get<Page<Connection>>('/v1/connections?limit=50', token)
    const [first] = items
    await call(`/v1/connections/${first?.id}`, token, { method: 'DELETE', ifMatch: '*' })
    expect(await served.stop()).toBe(0)

    served = await serveEhlo({ environment })
    const after = await get<Page<Connection>>('/v1/connections?limit=50', token)
    expect(after.items).toHaveLength(items.length - 1)
  })

  test('runs without the practice server where that was asked', async () => {
    served = await serveEhlo({ environment, args: ['--no-practice'] })
    const token = await issueToken('admin')
    const { items } = await get<Page<Connection>>('/v1/connections', token)
    expect(items).toEqual([])
    expect(served.said()).not.toMatch(/practice/i)
  })

  test('never runs the practice server where the API is reached from elsewhere', async () => {
    served = await serveEhlo({ environment: { ...environment, EHLO_HOST: '0.0.0.0' } })
    expect(served.said()).not.toMatch(/practice server/i)
  })

  test('says which port is taken and what to do, and exits with 3', async () => {
    const taken = createServer().listen(0, host)
    await once(taken, 'listening')
    const { port } = taken.address() as AddressInfo
    const { status, errors } = await runEhlo(['serve', '--no-practice'], {
      environment: { ...environment, EHLO_PORT: String(port) },
    })
    taken.close()
    expect(status).toBe(3)
    expect(errors).toContain(String(port))
    expect(errors).toContain('EHLO_PORT')
  })

  test('checks connections by itself where that is asked, and says how a period is written', async () => {
    served = await serveEhlo({ environment, args: ['--check-every', '1d', '--no-practice'] })
    await served.waitFor('within ten minutes: ')
    await served.stop()
    const asked = (args: string[], more = {}) =>
      runEhlo(['serve', '--no-practice', ...args], { environment: { ...environment, ...more } })
    const wrong = await asked(['--check-every', '5m'])
    expect(wrong.status).toBe(2)
    expect(wrong.errors).toContain('--check-every must be "off" or a period such as 90m, 6h or 1d')
    const set = await asked([], { EHLO_CHECK_EVERY: 'daily' })
    expect(set.status).not.toBe(0)
    expect(set.errors).toContain('EHLO_CHECK_EVERY must be "off" or a period')
  })

  test('ends in good order on SIGTERM', async () => {
    const running = await serveEhlo({ environment })
    await running.waitFor('within ten minutes: ')
    expect(await running.stop()).toBe(0)
  })
})

describe('ehlo pair and ehlo token', () => {
  test('give access to the API that runs, each with its role', async () => {
    served = await serveEhlo({ environment, args: ['--no-practice'] })
    const pairing = await runEhlo(['pair', '--role', 'support', '--json'], { environment })
    const { code } = JSON.parse(pairing.output) as { code: string }
    const grant = (await post('/v1/pairing/claim', { code, name: 'Test' })) as PairingGrant
    expect(grant.role).toBe('support')

    const token = await issueToken('support')
    expect((await call('/v1/connections', token)).status).toBe(200)
    expect((await call('/v1/tokens', token)).status).toBe(403)
  })

  test.each([
    ['pair', '--role', 'sender'],
    ['token', '--role', 'admin'],
    ['token', '--name', 'x', '--role', 'king'],
    ['token', '--name', 'x', '--role', 'sender'],
    ['serve', '--no-such-thing'],
  ])('exit with 2 for %s %s %s', async (...args) => {
    expect((await runEhlo(args, { environment })).status).toBe(2)
  })
})

async function issueToken(role: string): Promise<string> {
  const { output } = await runEhlo(['token', '--name', 'Test', '--role', role], { environment })
  return output.trim()
}

type Call = { method?: string; body?: unknown; ifMatch?: string }

function call(path: string, token = '', { method = 'GET', body, ifMatch }: Call = {}) {
  return fetch(`${served?.url}${path}`, {
    method,
    headers: {
      'content-type': 'application/json',
      ...(token === '' ? {} : { authorization: `Bearer ${token}` }),
      ...(ifMatch === undefined ? {} : { 'if-match': ifMatch }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

async function get<Body>(path: string, token: string): Promise<Body> {
  return (await call(path, token)).json() as Promise<Body>
}

async function post(path: string, body: unknown, token?: string): Promise<unknown> {
  return (await call(path, token, { method: 'POST', body })).json()
}
