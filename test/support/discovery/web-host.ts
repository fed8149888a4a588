import { createServer as createHttp } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer as createHttps } from 'node:https'
import { once } from 'node:events'
import type { Server } from 'node:net'
import type { ServerCertificate } from '../certificates/test-authority.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export type WebHost = {
  /** `host path` of every request, in order. */
  requests: string[]
  close(): Promise<void>
}

/** A real web server on 443, or on 80 without a certificate. */
export async function startWebHost(
  address: string,
  answer: Answer,
  certificate?: ServerCertificate,
): Promise<WebHost> {
  const requests: string[] = []
  const listener: Answer = (request, response) => {
    requests.push(`${request.headers.host} ${request.url}`)
    answer(request, response)
  }
  const server: Server = certificate ? createHttps(certificate, listener) : createHttp(listener)
  server.listen(certificate ? 443 : 80, address)
  await once(server, 'listening')
  return {
    requests,
    async close() {
      const closed = once(server, 'close')
      server.close()
      if ('closeAllConnections' in server)
        (server as ReturnType<typeof createHttp>).closeAllConnections()
      await closed
    },
  }
}

/** Serves documents by `host path`, query left out; 404 for the rest. */
export function serve(documents: Record<string, string | Buffer>): Answer {
  return (request, response) => {
    const path = (request.url ?? '').split('?')[0]
    const document = documents[`${request.headers.host} ${path}`]
    if (document === undefined) response.writeHead(404)
    response.end(document)
  }
}
