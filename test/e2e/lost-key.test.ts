import { randomBytes } from 'node:crypto'
import { chmod, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Connection, Page } from '@ehlo/shared'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runEhlo } from '../support/command-line/run-ehlo.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import type { ServedProcess } from '../support/command-line/serve-ehlo.ts'
import { accounts, startScriptedServer } from '../support/scripted-server/index.ts'
import type { ScriptedServer } from '../support/scripted-server/index.ts'

const [keyA, keyB] = [createKey(), createKey()]
const adminToken = 'lost-key-test-lost-key-test-lost-key'
const passwords = { kari: 'hemmelig-hemmelig', ola: 'hemmeligere-enn-det' }
let dataDir: string
let server: ScriptedServer
let served: ServedProcess | undefined

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'ehlo-lost-key-'))
  server = await startScriptedServer([accounts(passwords)])
})

afterEach(async () => {
  await stop()
  await server.close()
  await rm(dataDir, { recursive: true, force: true })
})

describe('ehlo serve with another key than before', () => {
  test('says what happened and what to do, and has everything but the passwords', async () => {
    const stored = await storeBoth(keyA)

    await start(keyB)
    const said = served?.said()
    expect(said).toContain('2 stored passwords cannot be read')
    expect(said).toContain('sealed with a key that is not in the environment, as EHLO_SECRET_KEY.')
    expect(said).toMatch(
      /Add the former key there, after the present one, .* or enter the passwords again\./,
    )
    for (const secret of [keyA, keyB, ...Object.values(passwords)]) {
      expect(said).not.toContain(secret)
    }
    expect(await list()).toEqual(stored.map((one) => ({ ...one, credential: 'unreadable' })))
  })

  test('answers a test of such a connection with what to do, and sends the server nothing', async () => {
    const [kari] = await storeBoth(keyA)
    await start(keyB)
    const { status, answer } = await tryLogin(kari)
    expect(status).toBe(409)
    expect(answer).toMatchObject({
      type: expect.stringMatching(/credential-unreadable$/),
      status: 409,
      title: 'The stored password cannot be read with the present key',
      detail: expect.stringMatching(/EHLO_SECRET_KEY.*or enter the password again/),
    })
    expect(server.sessions).toEqual([])
  })

  test('takes the password again, and with both keys back reads them all; then the first alone', async () => {
    const [kari, ola] = await storeBoth(keyA)

    await start(keyB)
    const path = `/v1/connections/${kari?.id}`
    expect((await call(path, 'PATCH', { password: passwords.kari })).status).toBe(200)
    expect(await loginOf(kari)).toBe('pass')
    expect((await tryLogin(ola)).status).toBe(409)

    await start(`${keyA},${keyB}`)
    expect(served?.said()).not.toContain('cannot be read')
    expect([await loginOf(kari), await loginOf(ola)]).toEqual(['pass', 'pass'])

    await start(keyA)
    expect(served?.said()).not.toContain('cannot be read')
    expect([await loginOf(kari), await loginOf(ola)]).toEqual(['pass', 'pass'])
  })

  test('loses nothing to a start with the wrong key: the right one reads all again', async () => {
    const stored = await storeBoth(keyA)
    await start(keyB)
    await start(keyA)
    expect(served?.said()).not.toContain('cannot be read')
    expect(await list()).toEqual(stored)
    expect(await loginOf(stored[0])).toBe('pass')
  })

  test('says the same where the file with the key is gone, and names the file', async () => {
    const path = join(dataDir, 'secret.key')
    const [kari] = await storeBoth(undefined)
    const former = await readFile(path, 'utf8')
    await stop()
    await rm(path)

    await start(undefined)
    expect(served?.said()).toContain(`sealed with a key that is not in the file ${path}`)
    const made = (await readFile(path, 'utf8')).trim()
    await writeFile(path, `${made},${former}`)
    await start(undefined)
    expect(served?.said()).not.toContain('cannot be read')
    expect(await loginOf(kari)).toBe('pass')
  })
})

describe('ehlo serve with a key that cannot be used', () => {
  test.each<[string, (path: string) => Promise<Record<string, string>>, RegExp]>([
    ['is too short', async () => ({ EHLO_SECRET_KEY: 'hunter2' }), /too short.*openssl rand/],
    [
      'is in a file that is not there',
      async (path) => ({ EHLO_SECRET_KEY_FILE: path }),
      /does not exist.*EHLO_SECRET_KEY_FILE/,
    ],
    [
      'is in a file that others can read',
      async (path) => {
        await writeFile(path, keyA)
        await chmod(path, 0o644)
        return { EHLO_SECRET_KEY_FILE: path }
      },
      /Others on this machine can read.*chmod 600/,
    ],
    [
      'is given twice',
      async (path) => ({ EHLO_SECRET_KEY: keyA, EHLO_SECRET_KEY_FILE: path }),
      /not both/,
    ],
  ])('that %s exits with 3, says what to do, and touches nothing', async (_name, give, words) => {
    const data = join(dataDir, 'data')
    const environment = { EHLO_DATA_DIR: data, ...(await give(join(dataDir, 'key'))) }
    const before = await readdir(dataDir)
    const { status, output, errors } = await runEhlo(['serve', '--no-practice'], { environment })
    expect([status, output]).toEqual([3, ''])
    expect(errors).toMatch(words)
    expect(errors).not.toMatch(/hunter2|\n\s+at /)
    expect(errors).not.toContain(keyA)
    expect(await readdir(dataDir)).toEqual(before)
  })
})

function createKey(): string {
  return randomBytes(32).toString('base64')
}

async function start(key: string | undefined): Promise<void> {
  await stop()
  served = await serveEhlo({
    args: ['--no-practice'],
    environment: {
      EHLO_DATA_DIR: dataDir,
      EHLO_ADMIN_TOKEN: adminToken,
      EHLO_ALLOWED_PORTS: String(server.port),
      ...(key === undefined ? {} : { EHLO_SECRET_KEY: key }),
    },
  })
}

async function stop(): Promise<void> {
  await served?.stop()
  served = undefined
}

/** Starts with this key and stores a connection for each account. */
async function storeBoth(key: string | undefined): Promise<Connection[]> {
  await start(key)
  for (const [username, password] of Object.entries(passwords)) {
    const settings = { host: server.host, port: server.port, encryption: 'none' }
    const { status } = await call('/v1/connections', 'POST', {
      ...settings,
      username,
      password,
      name: `as ${username}`,
    })
    expect(status).toBe(201)
  }
  return await list()
}

async function list(): Promise<Connection[]> {
  return ((await call('/v1/connections', 'GET')).answer as Page<Connection>).items
}

function tryLogin(connection: Connection | undefined) {
  const body = { depth: 'login', sender: 'kari@example.no' }
  return call(`/v1/connections/${connection?.id}/test`, 'POST', body)
}

async function loginOf(connection: Connection | undefined): Promise<unknown> {
  const { answer } = await tryLogin(connection)
  return (answer as { outcome?: { authentication: { status: string } } }).outcome?.authentication
    .status
}

async function call(path: string, method: string, body?: object) {
  const response = await fetch(`${served?.url}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${adminToken}`,
      'content-type': 'application/json',
      ...(method === 'PATCH' ? { 'if-match': '*' } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
  return { status: response.status, answer: await response.json() }
}
