// A process that takes messages over HTTP: Ehlo, with group commit (`grouped`) or without (`single`), or `nodemailer`,
// whose caller waits until the server has the message. It tells its parent where it listens, and its processor time.
import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { openApi } from '../api/support/open-api.ts'

const [kind, sinkHost, sinkPort] = process.argv.slice(2)
const { server, token } = kind === 'nodemailer' ? openNodemailer() : await openEhlo()
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
process.send?.({ port, token })
process.on('message', () => {
  const { user, system } = process.cpuUsage()
  process.send?.((user + system) / 1000)
})
process.on('disconnect', () => process.exit())

/** With a connection to where nothing can be sent, so that nothing but acceptance is measured. */
async function openEhlo() {
  const opened = await openApi({ delivery: kind === 'single' ? { largestGroup: 1 } : {} })
  await opened.addConnection({ host: '192.0.2.1' })
  const server = createAdaptorServer({ fetch: opened.api.fetch }) as Server
  process.on('exit', () => opened.remove())
  return { server, token: opened.tokens.admin }
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
  return { server, token: 'none' }
}
