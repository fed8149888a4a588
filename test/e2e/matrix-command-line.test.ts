import { once } from 'node:events'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Connection, Page } from '@ehlo/shared'
import { runEhlo } from '../support/command-line/run-ehlo.ts'
import { serveEhlo } from '../support/command-line/serve-ehlo.ts'
import type { ServedProcess } from '../support/command-line/serve-ehlo.ts'

// An address of its own, since the ports of the practice server are fixed.
const host = `127.203.${process.pid % 250}.7`
const office = 'office@practice.example'
const works = 'Practice: all works'
const refuses = 'One that refuses'
let environment: Record<string, string>
let served: ServedProcess

beforeAll(async () => {
  const EHLO_DATA_DIR = await mkdtemp(join(tmpdir(), 'ehlo-matrix-'))
  environment = { EHLO_HOST: host, EHLO_DATA_DIR }
  served = await serveEhlo({ environment })
  await addOneThatRefuses()
})

async function callApi(method: string, path: string, body?: object) {
  const issued = await runEhlo(['token', '--name', 'test', '--role', 'admin', '--json'], {
    environment,
  })
  const { token } = JSON.parse(issued.output) as { token: string }
  return fetch(`${served.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  })
}

/** The samples of refusals carry their own address alone; this one may be asked about any. */
async function addOneThatRefuses() {
  const listed = await callApi('GET', '/v1/connections?limit=50')
  const { items } = (await listed.json()) as Page<Connection>
  const sample = items.find(({ name }) => name.includes('refused by the server'))
  if (sample === undefined) throw new Error('the sample is missing')
  const { port, encryption, username, tlsVerification } = sample
  const settings = { host, port, encryption, username, tlsVerification }
  const connection = { name: refuses, ...settings, password: 'open-sesame' }
  expect((await callApi('POST', '/v1/connections', connection)).status).toBe(201)
}

afterAll(async () => {
  await served.stop()
  await rm(environment['EHLO_DATA_DIR'] ?? '', { recursive: true, force: true })
})

const matrix = (...args: string[]) => runEhlo(['matrix', ...args], { environment })

test('exits with 0 where every asked pair is accepted, and calls an offer no yes', async () => {
  const asked = ['--connection', works, '--addresses', office, '--depth']
  const sent = await matrix(...asked, 'message')
  expect(sent).toMatchObject({ status: 0, output: `${office}  ${works}  accepted\n` })
  const offered = await matrix(...asked, 'envelope')
  expect(offered).toMatchObject({ status: 0, output: `${office}  ${works}  not refused\n` })
})

test('exits with 1 where one pair is refused, with the words of the server, one answer a line', async () => {
  const list = join(environment['EHLO_DATA_DIR'] ?? '', 'list.csv')
  await writeFile(list, `name,address\nOffice,${office}\n`)
  const both = ['--connection', works, '--connection', refuses]
  const { status, output } = await matrix(...both, '--file', list, '--depth', 'envelope', '--json')
  expect(status).toBe(1)
  const answers = output
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line))
  expect(answers).toHaveLength(2)
  expect(answers).toContainEqual(
    expect.objectContaining({ connection: works, address: office, status: 'accepted' }),
  )
  expect(answers).toContainEqual(
    expect.objectContaining({
      connection: refuses,
      status: 'refused',
      words: expect.stringContaining('not owned by user'),
    }),
  )
  const audit = await runEhlo(['audit'], { environment })
  expect(audit.output).toContain('command line  connection.test')
})

test('names the lines of a file that ask about nobody, and is no success where an address is none', async () => {
  const list = join(environment['EHLO_DATA_DIR'] ?? '', 'mistyped.csv')
  await writeFile(list, `name,address\nOffice,${office}\nKari,kari@@practice.example\nOla,\n`)
  const asked = ['--connection', works, '--file', list, '--depth', 'envelope', '--csv']
  const { status, output, errors } = await matrix(...asked)
  expect(status).toBe(1)
  expect(output).toContain(`"${office}","not refused"`)
  expect(errors).toContain('line 3: kari@@practice.example is no e-mail address')
  expect(errors).toContain('line 4: no e-mail address')
})

test('the grid of all connections as CSV: a column for each', async () => {
  const all = ['--connection', 'all', '--addresses', office]
  const { status, output } = await matrix(...all, '--depth', 'envelope', '--csv')
  expect(status).toBe(1)
  const [head = '', line = ''] = output.split('\r\n')
  expect(head).toMatch(/^"address","/)
  expect(head.split('","')).toHaveLength(10)
  expect(line).toMatch(new RegExp(`^"${office}","`))
  expect(line).toContain('"not refused"')
  expect(line).toContain('"outside"')
  expect(line).toContain('"refused: 553 5.7.1 ')
})

test.each([
  [['--connection', 'nobody', '--addresses', office, '--depth', 'envelope']],
  [['--connection', 'all', '--addresses', 'no address', '--depth', 'envelope']],
  [['--connection', 'all', '--addresses', office]],
  [['--addresses', office, '--depth', 'envelope']],
])('exits with 2 for %j', async (args) => {
  expect((await matrix(...args)).status).toBe(2)
})

test('exits with 1 where no connection may carry mail of an address', async () => {
  const own = ['--connection', 'Practice: wrong password', '--addresses', office]
  const { status, errors } = await matrix(...own, '--depth', 'envelope')
  expect(status).toBe(1)
  expect(errors).toContain(office)
})

test('Ctrl-C ends it at once, and says what was not tested', async () => {
  const server = createServer()
  const reached = once(server, 'connection')
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const silent = { name: 'One that is silent', host: '127.0.0.1', port, encryption: 'none' }
  const credentials = { username: 'kari@practice.example', password: 'open-sesame' }
  const added = await callApi('POST', '/v1/connections', { ...silent, ...credentials })
  expect(added.status).toBe(201)
  const both = ['--connection', works, '--connection', silent.name, '--addresses', office]
  const { status, output, errors } = await runEhlo(['matrix', ...both, '--depth', 'envelope'], {
    environment,
    interrupted: reached,
  })
  server.close()
  expect(status).toBe(130)
  expect(errors).toBe('ehlo: stopped before the end; what is missing was not tried.\n')
  expect(output).toContain(`${office}  ${silent.name}  not-tested`)
})

test('ehlo route names the connections that it passes over', async () => {
  const { output } = await runEhlo(['route', '--from', 'kari@elsewhere.example'], { environment })
  expect(output).toMatch(/^  Practice: .+ \(.+ at .+, [\w-]+\): \S/m)
  expect(output).not.toMatch(/^  [\da-f-]{36}:/m)
})
