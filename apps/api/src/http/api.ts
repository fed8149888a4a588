import type { Problem } from '@ehlo/shared'
import { Hono } from 'hono'
import type { ApplyGlobalResponse } from 'hono/client'
import type { Access } from '../access/access.ts'
import type { Connections } from '../connections/connections.ts'
import type { Corporations } from '../connections/corporations.ts'
import type { Deliveries } from '../delivery/deliveries.ts'
import type { Log } from '../log.ts'
import type { Lookups } from '../runs/lookups.ts'
import type { CheckFigures } from '../schedule/check-figures.ts'
import type { Runs } from '../runs/runs.ts'
import type { Tests } from '../runs/tests.ts'
import type { Edge } from './edge.ts'
import { identify } from './gate.ts'
import { identifyRequest, protectAnswers } from './headers.ts'
import { createKeyRequest } from './idempotency-key.ts'
import type { OpenApiDocument } from './open-api-document.ts'
import { describeApi, documentRoutesOf } from './open-api.ts'
import { guardHost } from './own-host.ts'
import type { ProblemStatus } from './problem-edge.ts'
import { createErrorHandler, createNotFoundHandler } from './problem-edge.ts'
import { createRequestMetrics } from './request-metrics.ts'
import { readRouteTable } from './route-table.ts'
import { connectionRoutes } from './routes/connections.ts'
import { corporationRoutes } from './routes/corporations.ts'
import type { Diagnose } from './routes/diagnose.ts'
import { diagnoseRoutes } from './routes/diagnose.ts'
import { documentRoutes } from './routes/documents.ts'
import { discoverRoutes, inspectRoutes } from './routes/lookups.ts'
import { messageCountRoutes, messageRoutes } from './routes/messages.ts'
import { pairingRoutes } from './routes/pairing.ts'
import { routeRoutes } from './routes/route.ts'
import { runLinkRoutes } from './routes/run-links.ts'
import { runRoutes } from './routes/runs.ts'
import { statusRoutes } from './routes/status.ts'
import { testRoutes } from './routes/tests.ts'
import { tokenRoutes } from './routes/tokens.ts'

export type ApiParts = {
  access: Access
  corporations: Corporations
  connections: Connections
  runs: Runs
  tests: Tests
  lookups: Lookups
  deliveries: Deliveries
  diagnose: Diagnose
  /** A keyed hash, that only this installation can make. */
  fingerprint: (text: string) => string
  checkFigures: () => CheckFigures
  isReady: () => Promise<boolean>
  readProblemsDocument: () => Promise<string>
  /** Names under which this API is reached, each with its port; may still grow. */
  hosts: ReadonlySet<string>
  log: Log
}

/** The routes with all that stands before them. Throws where a route does not say who may call it. */
export function createApi(parts: ApiParts) {
  const { access, runs, tests, lookups } = parts
  const keyRequest = createKeyRequest(parts.fingerprint)
  const requestMetrics = createRequestMetrics()
  let openApi: Promise<OpenApiDocument> | undefined
  const readOpenApi = () => (openApi ??= describeApi(plain))

  const api = new Hono<Edge>()
    .use(identifyRequest())
    .use(requestMetrics.count)
    .use(protectAnswers())
    .use(guardHost(parts.hosts))
    .use(identify(access))
    .route('/', statusRoutes({ ...parts, requestMetrics }))
    .route(
      '/',
      documentRoutes({
        readOpenApi,
        readRoutes: async () => documentRoutesOf(plain, await readOpenApi()),
        readProblemsDocument: parts.readProblemsDocument,
      }),
    )
    .route('/v1/corporations', corporationRoutes(parts.corporations))
    .route('/v1/connections', connectionRoutes({ ...parts, keyRequest }))
    .route('/v1/tests', testRoutes({ tests, runs, keyRequest }))
    .route('/v1/inspect', inspectRoutes({ lookups, runs, keyRequest }))
    .route('/v1/discover', discoverRoutes({ lookups, runs, keyRequest }))
    .route('/v1/runs', runRoutes(runs))
    .route('/runs', runLinkRoutes())
    .route('/v1/diagnose', diagnoseRoutes(parts.diagnose))
    .route('/v1/route', routeRoutes(parts.deliveries))
    .route('/v1/messages', messageRoutes({ ...parts, keyRequest }))
    .route('/v1/message-counts', messageCountRoutes(parts.deliveries))
    .route('/v1/pairing', pairingRoutes(access))
    .route('/v1/tokens', tokenRoutes(access))
  api.onError(createErrorHandler(parts.log))

  // The same app without its schema, which says nothing to those who only read its routes.
  const plain = api as unknown as Hono<Edge>
  api.notFound(createNotFoundHandler(readRouteTable(plain)))
  return api
}

/** What `hc<Api>` needs: every route, and that each may answer a problem. */
export type Api = ApplyGlobalResponse<
  ReturnType<typeof createApi>,
  { [Status in ProblemStatus]: { json: Problem } }
>
