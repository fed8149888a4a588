// A process that takes messages over HTTP: Ehlo, with group commit (`grouped`) or without (`single`), or `nodemailer`,
// whose caller waits until the server has the message. It tells its parent where it listens, and when asked its
// processor time and, as monitoring would read them, its commits.
import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { openApi } from '../api/support/open-api.ts'
import { ownProcessorMs } from './measure/index.ts'

/** Since the start; the commits of a server that has none are NaN. */
export type Usage = { processorMs: number; commits: number; callers: number; commitMs: number }

const [kind, sinkHost, sinkPort] = process.argv.slice(2)
const { server, token, readMetrics } = kind === 'nodemailer' ? openNodemailer() : await openEhlo()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
process.send?.({ port, token })
process.on('message', () => void tellUsage())
process.on('disconnect', () => process.exit())

async function tellUsage(): Promise<void> {
  const metrics = await readMetrics()
  const read = (name: string) => Number(new RegExp(`^${name} (.+)$`, 'm').exec(metrics)?.[1])
  const usage: Usage = {
    processorMs: ownProcessorMs(),
    commits: read('ehlo_commits_total'),
    callers: read('ehlo_commit_callers_total'),
    commitMs: read('ehlo_commit_seconds_total') * 1000,
  }
  process.send?.(usage)
}

/** With a connection to where nothing can be sent, so that nothing but acceptance is measured. */
async function openEhlo() {
  const opened = await openApi({ delivery: { gathersCommits: kind !== 'single' } })
  await opened.addConnection({ host: '192.0.2.1' })
  const server = createAdaptorServer({ fetch: opened.api.fetch }) as Server
  process.on('exit', () => opened.remove())
  const readMetrics = async () => (await opened.get('/metrics')).text()
  return { server, token: opened.tokens.admin, readMetrics }
}

function openNodemailer() {
  const pool = createTransport({
    host: sinkHost,
    port: Number(sinkPort),
    pool: true,
    maxConnections: 32,
    maxMessages: Infinity,
    ignoreTLS: true,
  })
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const chunks: Buffer[] = await request.toArray()
    const { kind: _, ...mail } = JSON.parse(Buffer.concat(chunks).toString())
    const { messageId } = await pool.sendMail(mail)
    response.writeHead(202, { 'content-type': 'application/json' })
    response.end(JSON.stringify({ id: messageId, status: 'sent' }))
  }
  const server = createServer((request, response) => void answer(request, response))
  return { server, token: 'none', readMetrics: async () => '' }
}
