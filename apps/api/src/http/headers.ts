import type { Context, MiddlewareHandler } from 'hono'
import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Edge } from './edge.ts'

/** Gives every request an id, for its answer, its problem and the log. A client's own id is not taken: logs trust ours. */
export function identifyRequest(): MiddlewareHandler<Edge> {
  return (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    setHeader(c, 'x-request-id', requestId)
    return next()
  }
}

// Set before the answer is made instead of after: an answer whose headers are touched once it is there leaves the
// server's fast path, and a list then takes a third longer (test/bench/store.bench.ts). The other headers that such lists
// have are for pages of old browsers and plug-ins; each costs every answer.
const protections = Object.entries({
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
})

/** No answer may be cached, framed, sniffed or run; a route that shows a page says what it needs. */
export function protectAnswers(): MiddlewareHandler<Edge> {
  return (c, next) => {
    for (const [name, value] of protections) setHeader(c, name, value)
    return next()
  }
}

// Straight to the response of node:http where there is one: a `Headers` for every answer costs as much as its routing.
/** Sets a header of the answer that is still to be made. */
export function setHeader(c: Context<Edge>, name: string, value: string): void {
  const outgoing = (c.env as { outgoing?: ServerResponse } | undefined)?.outgoing
  if (outgoing === undefined) c.header(name, value)
  else outgoing.setHeader(name, value)
}
