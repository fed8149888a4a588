import { problemTypes } from '@ehlo/shared'
import type { Problem, ProblemType } from '@ehlo/shared'
import type { Context, ErrorHandler, NotFoundHandler } from 'hono'
import type { Log } from '../log.ts'
import { describeFault } from '../log.ts'
import { Refusal } from '../refusal.ts'
import { StoreFull } from '../writes.ts'
import type { Edge } from './edge.ts'
import { methodsAt } from './methods-at.ts'
import type { DeclaredRoute } from './route-table.ts'

/** Where the types are documented: the anchors of docs/problems.md, which the API serves at this path. */
export const problemsPath = '/docs/problems.md'

/** Answers a refusal as RFC 9457 says; anything else that was thrown is a bug, told to the log and not to the client. */
export function createErrorHandler(log: Log): ErrorHandler<Edge> {
  return (error, c) => {
    const refusal = toRefusal(error)
    if (!(error instanceof Refusal)) {
      log('error', 'A request failed', {
        requestId: c.get('requestId'),
        method: c.req.method,
        fault: describeFault(error),
      })
    }
    return answerProblem(c, refusal)
  }
}

/** Answers what no route took: 405 where the path is known under other methods. */
export function createNotFoundHandler(routes: readonly DeclaredRoute[]): NotFoundHandler<Edge> {
  return (c) => {
    const allowed = methodsAt(routes, c.req.path)
    if (allowed.length === 0 || allowed.includes(c.req.method)) {
      return answerProblem(c, new Refusal('not-found'))
    }
    c.header('allow', allowed.join(', '))
    return answerProblem(c, new Refusal('method-not-allowed'))
  }
}

// Room is made by a person, or by what is dropped after its time.
const fullDiskWaitSeconds = 60

function toRefusal(error: unknown): Refusal {
  if (error instanceof Refusal) return error
  if (error instanceof StoreFull) {
    const detail = 'The disk that holds the database is full: nothing of this request was kept.'
    return new Refusal('not-available', detail, { retryAfterSeconds: fullDiskWaitSeconds })
  }
  return new Refusal('internal')
}

// Made by the context, so that it bears the headers that stand ready there for every answer.
function answerProblem(c: Context<Edge>, refusal: Refusal): Response {
  const { title, status } = problemTypes[refusal.type]
  const { errors, retryAfterSeconds } = refusal.extensions
  const problem: Problem = {
    type: `${problemsPath}#${refusal.type}`,
    title,
    status,
    ...(refusal.detail === undefined ? {} : { detail: refusal.detail }),
    instance: `urn:uuid:${c.get('requestId')}`,
    ...(errors === undefined ? {} : { errors }),
  }
  c.header('content-type', 'application/problem+json')
  if (status === 401) c.header('www-authenticate', 'Bearer')
  if (retryAfterSeconds !== undefined) c.header('retry-after', String(retryAfterSeconds))
  return c.body(JSON.stringify(problem), status)
}

/** The status codes of all problem types, for the types that clients see. */
export type ProblemStatus = (typeof problemTypes)[ProblemType]['status']
