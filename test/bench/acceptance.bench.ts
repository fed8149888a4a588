// What the caller waits for: 202 after a fully synchronous commit, over HTTP, beside the same without group commit and
// beside nodemailer, whose caller waits for the server. Then what a hundred thousand waiting messages cost in memory.
import { createAdaptorServer } from '@hono/node-server'
import { fork } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { openApi } from '../api/support/open-api.ts'
import { startSmtpSink } from '../support/smtp-sink/index.ts'
import { figure, pair } from './measure/index.ts'

const clients = 32
const count = 640
const message = {
  kind: 'personal',
  from: 'kari@example.no',
  to: 'ola@example.no',
  subject: 'Bench',
  text: 'Hei på deg. '.repeat(77),
}

await compareAcceptance()
await compareMemory()

async function compareAcceptance(): Promise<void> {
  const sink = await startSmtpSink()
  const [grouped, single] = [await serve(), await serve({ largestGroup: 1 })]
  const direct = createTransport({
    host: sink.host,
    port: sink.port,
    pool: true,
    maxConnections: clients,
    maxMessages: Infinity,
    ignoreTLS: true,
  })
  const { kind: _, ...mail } = message
  await pair('messages accepted over HTTP, 32 clients', {
    ehlo: () => rateOf(grouped.submit),
    anchor: { name: 'group commit off', run: () => rateOf(single.submit) },
    limit: { atLeast: 2.5 },
    unit: 'messages/s',
    rounds: 9,
  })
  await pair('messages accepted over HTTP, 32 clients', {
    ehlo: () => rateOf(grouped.submit),
    anchor: { name: 'nodemailer sending directly', run: () => rateOf(() => direct.sendMail(mail)) },
    limit: { atLeast: 2 },
    unit: 'messages/s',
    rounds: 9,
  })
  direct.close()
  for (const { stop } of [grouped, single]) await stop()
  await sink.stop()
}

/** The API on a socket, with a connection that is held back, so that nothing but acceptance is measured. */
async function serve(room: { largestGroup?: number } = {}) {
  const opened = await openApi({ delivery: room })
  await opened.addConnection({ host: '192.0.2.1' })
  const server = createAdaptorServer({ fetch: opened.api.fetch }) as Server
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: clients })
  const body = JSON.stringify(message)
  const submit = async () => {
    const asked = request({
      host: '127.0.0.1',
      port,
      path: '/v1/messages',
      method: 'POST',
      agent,
      headers: {
        host: '127.0.0.1:5870',
        authorization: `Bearer ${opened.tokens.admin}`,
        'content-type': 'application/json',
      },
    })
    asked.end(body)
    const [response] = await once(asked, 'response')
    await response.toArray()
    if (response.statusCode !== 202) throw new Error(`It answered ${response.statusCode}.`)
  }
  const stop = async () => {
    agent.destroy()
    server.close()
    await opened.close()
  }
  return { submit, stop }
}

async function rateOf(submit: () => Promise<unknown>): Promise<number> {
  const startedAt = performance.now()
  let left = count
  const client = async () => {
    while (left > 0) {
      left -= 1
      await submit()
    }
  }
  await Promise.all(Array.from({ length: clients }, client))
  return (count * 1000) / (performance.now() - startedAt)
}

async function compareMemory(): Promise<void> {
  await figure('memory with 100,000 messages waiting, beside 1,000', {
    measure: async () => (await residentMiB(100_000)) / (await residentMiB(1000)),
    unit: '×',
    limit: { atMost: 1.2 },
    rounds: 1,
  })
}

/** Of a process of its own: what one filled would not be counted again. */
async function residentMiB(waiting: number): Promise<number> {
  const child = fork(new URL('waiting-messages.ts', import.meta.url), [String(waiting)], {
    execArgv: ['--expose-gc'],
  })
  const [bytes] = (await once(child, 'message')) as [number]
  await once(child, 'exit')
  console.log(`  ${waiting} waiting: ${Math.round(bytes / 2 ** 20)} MiB`)
  return bytes / 2 ** 20
}
