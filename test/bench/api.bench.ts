// A login test through the API, its run stored and streamed, against nodemailer's own check of the same Postfix.
import { createAdaptorServer } from '@hono/node-server'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { Agent, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createTransport } from 'nodemailer'
import { openApi } from '../api/support/open-api.ts'
import { startLab } from '../support/lab/index.ts'
import { startProbe } from '../support/probe/index.ts'
import { pair } from './measure/index.ts'

const lab = await startLab()
const { kari } = lab.accounts
const { name: host, address } = lab.hosts.mail
const opened = await openApi({
  probe: startProbe({ dnsServer: lab.dns.server, rootPem: lab.rootPem }),
})
const server = createAdaptorServer({ fetch: opened.api.fetch }) as Server
server.listen(0, '127.0.0.1')
await once(server, 'listening')
const { port } = server.address() as AddressInfo
const agent = new Agent({ keepAlive: true })

const connection = await opened.addConnection({
  host,
  port: 587,
  encryption: 'starttls',
  username: kari.username,
  password: kari.password,
})

// By its address, so that nodemailer has no name to look up.
const mailer = createTransport({
  host: address,
  port: 587,
  requireTLS: true,
  name: '[127.0.0.1]',
  auth: { user: kari.username, pass: kari.password },
  tls: { ca: [lab.rootPem], servername: host },
})

/** Presses Test and reads the stream to its end, as the extension does. */
async function testThroughApi(): Promise<void> {
  const asked = request({
    host: '127.0.0.1',
    port,
    path: `/v1/connections/${connection.id}/test`,
    method: 'POST',
    agent,
    headers: {
      host: '127.0.0.1:5870',
      authorization: `Bearer ${opened.tokens.admin}`,
      'content-type': 'application/json',
      accept: 'text/event-stream',
    },
  })
  asked.end(JSON.stringify({ depth: 'login', sender: kari.address }))
  const [response] = await once(asked, 'response')
  const events = (await response.setEncoding('utf8').toArray()).join('')
  if (!/event: result\n.*\n.*"authentication":\{"status":"pass"/.test(events)) {
    throw new Error('The login test did not pass.')
  }
}

try {
  // Warm, as an API is that has run for a minute.
  for (let test = 0; test < 50; test += 1) await testThroughApi()
  await pair('login on 587 through the API, stored and streamed', {
    ehlo: testThroughApi,
    anchor: { name: 'nodemailer verify()', run: () => mailer.verify() },
    limit: { atMost: 0.3 },
    rounds: 25,
  })
} finally {
  mailer.close()
  agent.destroy()
  server.close()
  server.closeAllConnections()
  await opened.close()
  await lab.stop()
}
