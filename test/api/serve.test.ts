import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect, createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page, Run } from '@ehlo/shared'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readConfig } from '../../apps/api/src/config.ts'
import { serve } from '../../apps/api/src/main.ts'
import type { Served } from '../../apps/api/src/main.ts'
import { openStore } from '../../apps/api/src/storage/open-store.ts'
import { buildRun } from '../support/stores/builders.ts'
import { readEvents } from './support/events.ts'

const adminToken = 'for-this-test-alone-0123456789'

let dataDir: string
let printed: string[]
const closings: (() => Promise<unknown>)[] = []

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ehlo-serve-'))
  printed = []
  closings.push(() => rm(dataDir, { recursive: true, force: true }))
})
afterEach(async () => {
  for (const close of closings.splice(0).toReversed()) await close()
})

async function start(environment: Record<string, string> = {}): Promise<Served> {
  const config = readConfig({ EHLO_DATA_DIR: dataDir, EHLO_PORT: '0', ...environment })
  const served = await serve(config, {
    hasPractice: false,
    print: (line) => printed.push(line),
    log: () => {},
  })
  closings.push(served.close)
  return served
}

/** A server that accepts and says nothing: whoever tests it waits. */
async function startSilence(): Promise<number> {
  const server = createServer((socket) => socket.on('error', () => {}))
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  closings.push(async () => server.close())
  return (server.address() as AddressInfo).port
}

/** What a server answers to these very bytes. */
async function sendBytes(port: number, bytes: string): Promise<string> {
  const socket = connect({ host: '127.0.0.1', port })
  socket.end(bytes)
  return (await socket.setEncoding('utf8').toArray()).join('')
}

const portOf = (served: Served) => Number(new URL(served.url).port)

describe('the API at its socket', () => {
  it('says which names it answers to where it listens at all addresses', async () => {
    await start({ EHLO_HOST: '0.0.0.0' })
    expect(printed.join('\n')).toMatch(/answers to these names alone: .*localhost:\d+/)
    expect(printed.join('\n')).toContain('EHLO_ALLOWED_HOSTS')
  })

  it('prints a pairing code at the first start, and none once someone is in', async () => {
    const served = await start()
    const code = printed.join('\n').match(/minutes: (\S+)$/m)?.[1]
    const claim = await fetch(`${served.url}/v1/pairing/claim`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ code, name: 'first' }),
    })
    expect(await claim.json()).toMatchObject({ role: 'admin' })
    await served.close()
    printed = []
    await start()
    expect(printed.join()).not.toContain('Pair')
  })

  it('DNS rebinding: answers to its own names only, and to none without a Host', async () => {
    const port = portOf(await start())
    const ask = (host: string) =>
      sendBytes(port, `GET /healthz HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`)
    expect(await ask(`127.0.0.1:${port}`)).toContain('HTTP/1.1 200')
    expect(await ask(`localhost:${port}`)).toContain('HTTP/1.1 200')
    expect(await ask(`[::1]:${port}`)).toContain('HTTP/1.1 200')
    expect(await ask(`rebound.example:${port}`)).toContain('HTTP/1.1 421')
    expect(await ask('127.0.0.1')).toContain('HTTP/1.1 421')
    expect(await sendBytes(port, 'GET /healthz HTTP/1.1\r\n\r\n')).toContain('HTTP/1.1 400')
    expect(await sendBytes(port, 'GET /healthz HTTP/1.0\r\n\r\n')).not.toContain('200')
  })

  it('tells whoever tries many wrong tokens to wait, and hinders no right one', async () => {
    const served = await start({ EHLO_ADMIN_TOKEN: adminToken })
    const ask = (token: string) =>
      fetch(`${served.url}/v1/connections`, { headers: { authorization: `Bearer ${token}` } })
    const statuses: number[] = []
    for (let tries = 0; tries < 22; tries += 1) statuses.push((await ask(`wrong${tries}`)).status)
    expect(statuses).toEqual([...Array<number>(20).fill(401), 429, 429])
    const refused = await ask('wrong')
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
    expect(await refused.json()).toMatchObject({ status: 429, title: 'Too many tries' })
    expect((await ask(adminToken)).status).toBe(200)
    expect((await fetch(`${served.url}/healthz`)).status).toBe(200)
  })

  it('warns of a token for automation that can be guessed, without saying it', async () => {
    await start({ EHLO_ADMIN_TOKEN: 'chosen-by-a-person' })
    expect(printed[0]).toMatch(/^EHLO_ADMIN_TOKEN has fewer than 24 characters and may be guessed/)
    expect(printed.join()).not.toContain('chosen-by')
    await closings.pop()?.()
    printed = []
    await start({ EHLO_ADMIN_TOKEN: adminToken })
    expect(printed.join()).not.toContain('EHLO_ADMIN_TOKEN')
  })

  it('protects every answer, each header once', async () => {
    const served = await start()
    for (const path of ['/healthz', '/v1/connections', '/v1/nothing']) {
      const { headers } = await fetch(`${served.url}${path}`)
      expect(Object.fromEntries(headers)).toMatchObject({
        'cache-control': 'no-store',
        'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
        'x-content-type-options': 'nosniff',
        'x-frame-options': 'DENY',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      })
    }
    const { headers } = await fetch(`${served.url}/docs`)
    expect(headers.get('content-security-policy')).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    )
  })

  it('refuses a body that is too large before it has arrived', async () => {
    const port = portOf(await start({ EHLO_ADMIN_TOKEN: adminToken }))
    const head =
      `POST /v1/tests HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nContent-Type: application/json\r\n` +
      `Authorization: Bearer ${adminToken}\r\nConnection: close\r\n`
    const declared = await sendBytes(port, `${head}Content-Length: 999999999\r\n\r\n{`)
    expect(declared).toContain('HTTP/1.1 413')
    const chunk = `${(65_536).toString(16)}\r\n${' '.repeat(65_536)}\r\n`
    const chunked = await sendBytes(
      port,
      `${head}Transfer-Encoding: chunked\r\n\r\n${chunk.repeat(6)}0\r\n\r\n`,
    )
    expect(chunked).toContain('HTTP/1.1 413')
  })

  it('streams a run as it goes, and ends it orderly when it is shut down', async () => {
    const silent = await startSilence()
    const served = await start({ EHLO_ADMIN_TOKEN: adminToken })
    const headers = {
      authorization: `Bearer ${adminToken}`,
      accept: 'text/event-stream',
      'content-type': 'application/json',
    }
    const connection = {
      host: '127.0.0.1',
      port: silent,
      encryption: 'none',
      username: 'kari@example.com',
      password: 'x',
    }
    const response = await fetch(`${served.url}/v1/tests`, {
      method: 'POST',
      headers,
      body: JSON.stringify({ connection, depth: 'login' }),
    })
    let close: Promise<void> | undefined
    // The greeting never comes; what was seen until then has arrived all the same.
    const events = await readEvents(response, (seen) => {
      const isWaiting = seen.some(({ data }) => (data as { id: string }).id === 'greet')
      if (isWaiting) close ??= served.close()
      return false
    })
    await close
    expect(events.at(-1)).toMatchObject({ type: 'result', data: { state: 'cancelled' } })
    const { transcript } = (events.at(-1) as { data: Run }).data
    expect(transcript.at(-1)?.text).toContain('shut down')
    await expect(fetch(`${served.url}/healthz`)).rejects.toThrow('fetch failed')
  })

  it('checks connections by itself where it was told to, and cancels that when it is shut down', async () => {
    const silent = await startSilence()
    const ask = async <T>({ url }: Served, path: string, body?: object) => {
      const response = await fetch(`${url}${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      })
      return (await response.json()) as T
    }
    const first = await start({ EHLO_ADMIN_TOKEN: adminToken })
    const { id } = await ask<{ id: string }>(first, '/v1/connections', {
      host: '127.0.0.1',
      port: silent,
      encryption: 'none',
      username: 'kari@example.com',
      password: 'x',
    })
    await first.close()

    const served = await start({ EHLO_ADMIN_TOKEN: adminToken, EHLO_CHECK_EVERY: '15m' })
    const runs = () => ask<Page<Run>>(served, '/v1/runs')
    await expect.poll(async () => (await runs()).items[0]?.state).toBe('running')
    await served.close()
    const kept = await openStore({ dataDir })
    closings.push(() => kept.close())
    const found = await kept.runs.list({ limit: 9, connectionId: id })
    expect(found).toMatchObject([{ state: 'cancelled', startedBy: 'scheduled check' }])
  })

  it('is refused while another serves the same data, and changes nothing of it', async () => {
    await start()
    const kept = await openStore({ dataDir })
    closings.push(() => kept.close())
    const run = buildRun({ state: 'running' })
    await kept.atomically([kept.runs.insert({ run, ownerId: 'somebody' })])
    const fault = await start().catch(String)
    expect(fault).toContain(`Another Ehlo serves ${dataDir} already`)
    expect(fault).toContain('EHLO_DATA_DIR')
    expect((await kept.runs.find(run.id))?.run.state).toBe('running')
  })

  it('says clearly that its port is taken, by whom, and what to do', async () => {
    const port = await startSilence()
    const fault = await start({ EHLO_PORT: String(port) }).catch(String)
    expect(fault).toContain(`Something listens at 127.0.0.1, port ${port} already`)
    // This process listens; only Linux tells.
    expect(fault).toContain(process.platform === 'linux' ? `kill ${process.pid}` : 'names it')
    expect(fault).toMatch(/or set EHLO_PORT to another port \(EHLO_PORT=\d+\)\.$/)
  })

  it('says the same of the port for systems that speak SMTP', async () => {
    const port = await startSilence()
    const fault = await start({ EHLO_SUBMISSION_PORT: String(port) }).catch(String)
    expect(fault).toContain(`Something listens at 127.0.0.1, port ${port} already`)
    expect(fault).toContain('or set EHLO_SUBMISSION_PORT to another port')
  })
})
