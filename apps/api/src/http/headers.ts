import type { MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { randomUUID } from 'node:crypto'
import type { Edge } from './edge.ts'

/** Gives every request an id, for its answer, its problem and the log. A client's own id is not taken: logs trust ours. */
export function identifyRequest(): MiddlewareHandler<Edge> {
  return async (c, next) => {
    const requestId = randomUUID()
    c.set('requestId', requestId)
    await next()
    c.header('x-request-id', requestId)
  }
}

/** No answer may be cached, framed, sniffed or run; a route that shows a page says what it needs. */
export function protectAnswers(): MiddlewareHandler<Edge> {
  const protect = secureHeaders({
    contentSecurityPolicy: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    xFrameOptions: 'DENY',
    // The API speaks plain HTTP on loopback; who puts TLS in front sets this there.
    strictTransportSecurity: false,
    overwrite: false,
  })
  return async (c, next) => {
    await protect(c, next)
    if (!c.res.headers.has('cache-control')) c.header('cache-control', 'no-store')
  }
}
