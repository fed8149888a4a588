import { createServer } from 'node:http'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { setTimeout as delay } from 'node:timers/promises'
import type {
  Connection,
  Corporation,
  Language,
  Message,
  MessageState,
  Role,
  RouteAnswer,
  Run,
} from '@ehlo/shared'
import { explainMessage } from '../../../apps/api/src/delivery/failure/explain-message.ts'
import { findFreePort } from '../../support/free-port.ts'

export type ScriptedApi = {
  origin: string
  token: string
  corporations: Corporation[]
  connections: Connection[]
  /** What the next test of a connection answers. */
  nextRun: Run
  runs: Map<string, Run>
  /** The tests of any connection, newest first. */
  history: Run[]
  /** The log of messages, newest first. */
  messages: Message[]
  messageCounts: Partial<Record<MessageState, number>>
  route: RouteAnswer
  /** What a change of a connection answers, and the routes from then on; somebody else was first where it is not set. */
  change: { answer: Connection; route: RouteAnswer } | undefined
  /** Answered instead of anything else while set. */
  refusal: Refused | undefined
  role: Role
  apiVersion: string
  /** So many lines of transcript come one by one before the result. */
  streamedLines: number
  close: () => Promise<void>
}

type Refused = { status: number; type: string; retryAfterSeconds?: number }

/** Speaks the contract over real HTTP with what it was given: for views, and for what a real API cannot be made to say. */
export async function openScriptedApi(start: {
  corporations: Corporation[]
  connections: Connection[]
  run: Run
  /** Where it was before, to be there again. */
  port?: number
}): Promise<ScriptedApi> {
  const server = createServer((request, response) => void answer(api, request, response))
  const port = start.port ?? (await findFreePort())
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const api: ScriptedApi = {
    origin: `http://127.0.0.1:${port}`,
    token: 'ehlo_scripted',
    corporations: start.corporations,
    connections: start.connections,
    nextRun: start.run,
    runs: new Map(),
    history: [],
    messages: [],
    messageCounts: {},
    route: { connection: null, fallback: 'refuse', rule: null, considered: [] },
    change: undefined,
    refusal: undefined,
    role: 'admin',
    apiVersion: '1',
    streamedLines: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return api
}

// `/v1/message-counts` is none.
const idInPath = /(?<!v1)\/((?:conn|run|corp|message)-[\w-]+)/

async function answer(api: ScriptedApi, request: IncomingMessage, response: ServerResponse) {
  const url = new URL(request.url ?? '/', api.origin)
  const route = `${request.method} ${url.pathname.replace(idInPath, '/:id')}`
  const id = idInPath.exec(url.pathname)?.[1] ?? ''
  const body = await readBody(request)
  if (route === 'GET /healthz') {
    return send(response, 200, { status: 'ok', product: 'ehlo', apiVersion: api.apiVersion })
  }
  if (api.refusal !== undefined) {
    return refuse(response, api.refusal)
  }
  if (route === 'POST /v1/pairing/claim') {
    return body.includes('GOOD')
      ? send(response, 201, { token: api.token, role: api.role })
      : refuse(response, { status: 404, type: 'not-found' })
  }
  if (request.headers.authorization !== `Bearer ${api.token}`) {
    return refuse(response, { status: 401, type: 'unauthorized' })
  }
  switch (route) {
    case 'GET /v1/corporations':
      return send(response, 200, { items: api.corporations })
    case 'GET /v1/connections':
      return send(response, 200, { items: api.connections })
    case 'GET /v1/connections/:id':
      return send(
        response,
        200,
        api.connections.find((connection) => connection.id === id),
      )
    case 'PATCH /v1/connections/:id':
      if (api.change === undefined) return refuse(response, { status: 412, type: 'stale-version' })
      api.route = api.change.route
      return send(response, 200, api.change.answer)
    case 'POST /v1/connections/:id/test': {
      const run = { ...api.nextRun, connectionId: id }
      api.runs.set(run.id, run)
      return send(response, 202, { ...run, state: 'running', stages: [], findings: [] })
    }
    case 'GET /v1/messages':
      return send(response, 200, { items: api.messages })
    case 'GET /v1/messages/:id': {
      const message = api.messages.find((each) => each.id === id)
      if (message === undefined) return refuse(response, { status: 404, type: 'not-found' })
      const language = readLanguage(request.headers['accept-language'])
      const settingsOf = async (connectionId: string | null) =>
        api.connections.find((connection) => connection.id === connectionId)
      const finding = await explainMessage(message, language, settingsOf)
      return send(response, 200, { ...message, ...(finding && { finding }) })
    }
    case 'GET /v1/message-counts':
      return send(response, 200, api.messageCounts)
    case 'GET /v1/route':
      return send(response, 200, api.route)
    case 'GET /v1/runs':
      return send(response, 200, { items: api.history })
    case 'POST /v1/inspect':
    case 'POST /v1/discover': {
      const run = api.nextRun
      api.runs.set(run.id, run)
      return send(response, 202, { ...run, state: 'running', findings: [] })
    }
    case 'GET /v1/runs/:id':
      return send(response, 200, findRun(api, id))
    case 'GET /v1/runs/:id/events':
      return stream(response, findRun(api, id), api.streamedLines)
    default:
      return refuse(response, { status: 404, type: 'not-found' })
  }
}

function findRun(api: ScriptedApi, id: string): Run {
  return api.runs.get(id) ?? api.history.find((run) => run.id === id) ?? api.nextRun
}

async function stream(response: ServerResponse, run: Run, lines: number) {
  response.writeHead(200, { 'content-type': 'text/event-stream' })
  const write = (id: number, type: string, data: unknown) =>
    response.write(`id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`)
  write(1, 'run', { ...run, state: 'running' })
  if (run.state === 'running') return
  for (let line = 0; line < lines; line += 1) {
    const text = `250-line ${line} ${'of a server that has much to say '.repeat(4)}`
    write(line + 2, 'line', {
      elapsedMs: line,
      session: 'main',
      from: 'server',
      encrypted: true,
      text,
    })
    if (line % 10 === 0) await delay(4)
  }
  write(lines + 2, 'result', run)
  response.end()
}

function readLanguage(accepted: string | undefined): Language {
  return accepted === 'es' || accepted === 'nb' ? accepted : 'en'
}

async function readBody(request: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of request.setEncoding('utf8')) text += String(chunk)
  return text
}

function send(response: ServerResponse, status: number, body: unknown) {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}

function refuse(response: ServerResponse, { status, type, retryAfterSeconds }: Refused) {
  if (retryAfterSeconds !== undefined) response.setHeader('retry-after', retryAfterSeconds)
  response.writeHead(status, { 'content-type': 'application/problem+json' })
  response.end(
    JSON.stringify({ type: `https://ehlo.example/docs/problems.md#${type}`, title: type, status }),
  )
}
