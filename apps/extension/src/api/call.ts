import type { Language, Problem } from '@ehlo/shared'
import { problemTypeOf } from './answer.ts'
import type { Answer } from './answer.ts'

/** Where the API is, and by what it knows us. */
export type Access = { origin: string; token: string | undefined; language?: Language }

export type ApiRequest = {
  method?: 'GET' | 'POST' | 'PATCH' | 'DELETE'
  path: string
  body?: unknown
  /** The version that a change was made from (If-Match). */
  version?: number
  headers?: Record<string, string>
  signal?: AbortSignal
}

/** One request; a test that fails is an answer too, only a refused or unanswered request is a failure. */
export async function call<T>(access: Access, request: ApiRequest): Promise<Answer<T>> {
  const response = await send(access, request)
  if (response === undefined) return { ok: false, failure: { kind: 'unreachable' } }
  if (!response.ok) return { ok: false, failure: await readProblem(response) }
  // 204 has no body; a caller that expects one asks a route that has one.
  if (response.status === 204) return { ok: true, value: undefined as T }
  try {
    // The wire model is the contract of both sides (packages/shared).
    return { ok: true, value: (await response.json()) as T }
  } catch {
    return { ok: false, failure: { kind: 'not-ehlo' } }
  }
}

/** The bare response, for streams; `undefined` where nobody answered. */
export async function send(access: Access, request: ApiRequest): Promise<Response | undefined> {
  const headers = new Headers(request.headers)
  if (access.token !== undefined) headers.set('authorization', `Bearer ${access.token}`)
  if (request.body !== undefined) headers.set('content-type', 'application/json')
  if (access.language !== undefined) headers.set('accept-language', access.language)
  if (request.version !== undefined) headers.set('if-match', `"${request.version}"`)
  try {
    return await fetch(`${access.origin}${request.path}`, {
      method: request.method ?? 'GET',
      headers,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      ...(request.body === undefined ? {} : { body: JSON.stringify(request.body) }),
      ...(request.signal === undefined ? {} : { signal: request.signal }),
    })
  } catch {
    return undefined
  }
}

async function readProblem(response: Response) {
  if (!response.headers.get('content-type')?.startsWith('application/problem+json')) {
    return { kind: 'not-ehlo' as const }
  }
  try {
    const problem = (await response.json()) as Problem
    const seconds = Number(response.headers.get('retry-after') ?? Number.NaN)
    return {
      kind: 'problem' as const,
      type: problemTypeOf(problem),
      problem,
      ...(Number.isFinite(seconds) ? { retryAfterSeconds: seconds } : {}),
    }
  } catch {
    return { kind: 'not-ehlo' as const }
  }
}
