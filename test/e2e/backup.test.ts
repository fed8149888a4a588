import { copyFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Message } from '@ehlo/shared'
import { afterEach, describe, expect, it } from 'vitest'
import { runEhlo } from '../support/command-line/run-ehlo.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import { startScriptedServer } from '../support/scripted-server/index.ts'

const token = 'backup-test-backup-test-backup-test'
const cleanUps: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp()
})

async function makeDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'ehlo-backup-'))
  cleanUps.push(() => rm(directory, { recursive: true }))
  return directory
}

async function serve(dataDir: string, environment: Record<string, string> = {}) {
  const served = await serveEhlo({
    args: ['--no-practice'],
    environment: { EHLO_DATA_DIR: dataDir, EHLO_ADMIN_TOKEN: token, ...environment },
  })
  const call = async (path: string, body?: object) => {
    const response = await fetch(`${served.url}${path}`, {
      method: body === undefined ? 'GET' : 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    return { status: response.status, answer: (await response.json()) as Record<string, unknown> }
  }
  return { call, stop: served.stop }
}

/** An Ehlo that runs, with a connection and a message that waits for it, and a backup of it. */
async function backUp() {
  const dataDir = await makeDirectory()
  const file = join(await makeDirectory(), 'ehlo.backup')
  // Nobody is there yet, so that the message waits.
  const absent = await startScriptedServer()
  const { host, port } = absent
  await absent.close()
  const ports = { EHLO_ALLOWED_PORTS: String(port) }
  const running = await serve(dataDir, ports)
  const settings = { host, port, encryption: 'none', username: 'kari' }
  const { answer: connection } = await running.call('/v1/connections', {
    ...settings,
    password: 'hemmelig-hemmelig',
    active: true,
  })
  const { answer: receipt } = await running.call('/v1/messages', {
    kind: 'personal',
    from: 'kari@example.com',
    to: 'ola@example.com',
    subject: 'Kept',
    text: 'the text of a message',
  })
  const id = String(receipt['id'])
  await expect
    .poll(async () => (await running.call(`/v1/messages/${id}`)).answer['status'], {
      timeout: 10_000,
    })
    .toBe('deferred')
  const made = await runEhlo(['backup', '--to', file], { environment: { EHLO_DATA_DIR: dataDir } })
  await running.stop()
  return { dataDir, file, made, id, ports, connectionId: String(connection['id']), host, port }
}

const restore = (file: string, dataDir: string, ...options: string[]) =>
  runEhlo(['restore', '--from', file, ...options], { environment: { EHLO_DATA_DIR: dataDir } })

describe('ehlo backup', () => {
  it('writes one private file while Ehlo runs, without the key or anything in clear', async () => {
    const { made, file, dataDir } = await backUp()
    expect([made.status, made.errors]).toEqual([0, ''])
    expect(made.output).toContain(join(dataDir, 'secret.key'))
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    const bytes = await readFile(file, 'latin1')
    const key = (await readFile(join(dataDir, 'secret.key'), 'utf8')).trim()
    for (const secret of [key, 'hemmelig-hemmelig', 'the text of a message']) {
      expect(bytes).not.toContain(secret)
    }
  })

  it('never overwrites, and leaves nothing behind where it fails', async () => {
    const { dataDir, file } = await backUp()
    const before = await readFile(file)
    const environment = { EHLO_DATA_DIR: dataDir }
    const again = await runEhlo(['backup', '--to', file], { environment })
    expect([again.status, again.errors]).toEqual([3, expect.stringContaining('is there already')])
    expect(await readFile(file)).toEqual(before)
    expect(await readdir(join(file, '..'))).toEqual(['ehlo.backup'])
  })

  it('sends whoever uses PostgreSQL to its own tools', async () => {
    const environment = { DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' }
    const { status, errors } = await runEhlo(['backup', '--to', 'x'], { environment })
    expect([status, errors]).toEqual([3, expect.stringContaining('pg_dump')])
  })
})

describe('ehlo restore', () => {
  it('with the key brings everything back; what waited is held and goes when a person says so', async () => {
    const { dataDir, file, id, ports, connectionId, host, port } = await backUp()
    const server = await startScriptedServer([], { host, port })
    cleanUps.push(() => server.close())
    const target = await makeDirectory()
    await copyFile(join(dataDir, 'secret.key'), join(target, 'secret.key'))
    const restored = await restore(file, target)
    expect([restored.status, restored.errors]).toEqual([0, ''])
    expect(restored.output).toContain('The key that is here opens all of it.')
    expect(restored.output).toContain('1 messages that waited to be sent are held')

    const running = await serve(target, ports)
    cleanUps.push(() => running.stop())
    const { answer: connection } = await running.call(`/v1/connections/${connectionId}`)
    expect(connection).toMatchObject({ credential: 'set', username: 'kari' })
    const state = async () =>
      ((await running.call(`/v1/messages/${id}`)).answer as unknown as Message).status
    expect(await state()).toBe('held')
    await running.call(`/v1/messages/${id}/retry`, {})
    await expect.poll(state, { timeout: 10_000 }).toBe('sent')
    expect(server.sessions.flatMap(({ logins }) => logins).at(-1)?.password).toBe(
      'hemmelig-hemmelig',
    )
  })

  it('with --send-waiting leaves what waited to be sent', async () => {
    const { dataDir, file, id, ports } = await backUp()
    const target = await makeDirectory()
    await copyFile(join(dataDir, 'secret.key'), join(target, 'secret.key'))
    await restore(file, target, '--send-waiting')
    const running = await serve(target, ports)
    cleanUps.push(() => running.stop())
    const { answer } = await running.call(`/v1/messages/${id}`)
    expect(answer).toMatchObject({ status: 'deferred', nextAttemptAt: expect.any(String) })
  })

  it('without the key says what stays unreadable, and loses nothing else', async () => {
    const { file, connectionId } = await backUp()
    const target = await makeDirectory()
    const restored = await restore(file, target)
    expect(restored.status).toBe(0)
    expect(restored.output).toMatch(
      /1 passwords and 1 bodies were sealed with a key that is not in/,
    )
    expect(restored.output).toContain(join(target, 'secret.key'))
    const running = await serve(target)
    cleanUps.push(() => running.stop())
    const { answer } = await running.call(`/v1/connections/${connectionId}`)
    expect(answer).toMatchObject({ credential: 'unreadable', username: 'kari' })
  })

  it('refuses a data directory that has a database, a file that is none, and one that is damaged', async () => {
    const { dataDir, file } = await backUp()
    expect((await restore(file, dataDir)).errors).toContain('is there already')
    const directory = await makeDirectory()
    const other = join(directory, 'other')
    await writeFile(other, 'not a database')
    expect((await restore(other, directory)).errors).toContain('no backup of Ehlo')
    expect((await restore(join(directory, 'none'), directory)).errors).toContain('no such backup')
    const bytes = await readFile(file)
    await writeFile(other, bytes.subarray(0, bytes.length / 2))
    expect((await restore(other, directory)).errors).toContain('damaged')
    expect(await readdir(directory)).toEqual(['other'])
  })
})
