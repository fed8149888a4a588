import type { IncomingMessage, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import type { FailureEvent } from '@ehlo/shared'
import { Webhook } from 'standardwebhooks'
import type { ServerCertificate } from '../certificates/test-authority.ts'
import { startWebHost } from '../discovery/web-host.ts'

type ReceivedEvent = {
  id: string
  timestampSeconds: number
  body: string
  event: FailureEvent
}

export const webhookSecret = `whsec_${Buffer.alloc(32, 'webhook').toString('base64')}`

/**
 * A program that is told of failures: it verifies each request by the reference library of Standard Webhooks, and answers
 * it with the next of `statuses`, the last one for ever.
 */
export async function startWebhookReceiver(
  address: string,
  {
    statuses = [204],
    headers = {},
    certificate,
  }: {
    statuses?: number[]
    headers?: Record<string, string>
    certificate?: ServerCertificate
  } = {},
) {
  const received: ReceivedEvent[] = []
  const complaints: unknown[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    try {
      const body = (await buffer(request)).toString()
      const event = new Webhook(webhookSecret).verify(
        body,
        request.headers as Record<string, string>,
      ) as FailureEvent
      const id = String(request.headers['webhook-id'])
      const timestampSeconds = Number(request.headers['webhook-timestamp'])
      received.push({ id, timestampSeconds, body, event })
    } catch (error) {
      complaints.push(error)
    }
    response.writeHead(statuses[Math.min(received.length, statuses.length) - 1] ?? 500, headers)
    response.end()
  }
  const web = await startWebHost(address, (...exchange) => void answer(...exchange), certificate)
  return {
    url: new URL(
      `${certificate === undefined ? 'http' : 'https'}://${address}/hooks/mail?from=ehlo`,
    ),
    received,
    /** Requests whose signature did not hold. */
    complaints,
    requests: web.requests,
    close: () => web.close(),
  }
}
