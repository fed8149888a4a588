import type {
  ConnectionTestRequest,
  DiscoverRequest,
  InspectRequest,
  Page,
  Run,
  RunEvent,
  UnsavedTestRequest,
} from '@ehlo/shared'
import type { Answer } from './answer.ts'
import { call, send } from './call.ts'
import type { Access } from './call.ts'
import { readEvents } from './read-events.ts'

/** A test of a stored connection, or of settings that are not stored. */
export type TestOrder =
  | { connectionId: string; body: ConnectionTestRequest }
  | { connectionId: null; body: UnsavedTestRequest }

/** Starts a test and returns at once; `key` keeps a double click from starting two. */
export async function startTest(
  access: Access,
  order: TestOrder,
  key: string,
): Promise<Answer<Run>> {
  const path =
    order.connectionId === null ? '/v1/tests' : `/v1/connections/${order.connectionId}/test`
  const answer = await call<Run>(access, {
    method: 'POST',
    path,
    body: order.body,
    headers: { prefer: 'respond-async', 'idempotency-key': key },
  })
  if (answer.ok || answer.failure.kind !== 'problem') return answer
  return { ok: false, failure: { ...answer.failure, isTest: true } }
}

/** Starts an inspection or a discovery, which need no password. */
export function startLookup(
  access: Access,
  order: { kind: 'inspect'; body: InspectRequest } | { kind: 'discover'; body: DiscoverRequest },
  key: string,
): Promise<Answer<Run>> {
  return call(access, {
    method: 'POST',
    path: `/v1/${order.kind}`,
    body: order.body,
    headers: { prefer: 'respond-async', 'idempotency-key': key },
  })
}

export function getRun(access: Access, id: string): Promise<Answer<Run>> {
  return call(access, { path: `/v1/runs/${id}` })
}

export function cancelRun(access: Access, id: string): Promise<Answer<void>> {
  return call(access, { method: 'DELETE', path: `/v1/runs/${id}` })
}

export type FollowOptions = {
  onEvent: (event: RunEvent) => void
  signal: AbortSignal
  /** How long to wait before trying again after a lost stream. */
  pauseMs?: number
}

/**
 * Follows a run to its result. A lost stream is taken up again where it broke (Last-Event-ID); after five tries in
 * a row that brought nothing, the run is given up as unreachable.
 */
export async function followRun(
  access: Access,
  id: string,
  { onEvent, signal, pauseMs = 500 }: FollowOptions,
): Promise<'ended' | 'unreachable' | 'gone' | 'left'> {
  let lastEventId: string | undefined
  for (let failures = 0; failures < 5; failures += 1) {
    if (failures > 0) await pause(pauseMs * failures, signal)
    if (signal.aborted) return 'left'
    const response = await send(access, {
      path: `/v1/runs/${id}/events`,
      headers: {
        accept: 'text/event-stream',
        ...(lastEventId === undefined ? {} : { 'last-event-id': lastEventId }),
      },
      signal,
    })
    if (response === undefined || response.body === null) continue
    if (!response.ok) return 'gone'
    try {
      for await (const event of readEvents(response.body)) {
        failures = 0
        lastEventId = event.id ?? lastEventId
        // The wire model names each type's payload (RunEvent).
        onEvent({ type: event.type, data: JSON.parse(event.data) } as RunEvent)
        if (event.type === 'result') return 'ended'
      }
    } catch {
      // The stream broke in the middle: the next turn takes it up again.
    }
  }
  return signal.aborted ? 'left' : 'unreachable'
}

/** Waits for the end of a run whose course nobody watches, and answers it; one that was left is answered as it is. */
export async function awaitRun(
  access: Access,
  id: string,
  signal = new AbortController().signal,
): Promise<Answer<Run>> {
  await followRun(access, id, { signal, onEvent: () => {} })
  return getRun(access, id)
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms)
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true })
  })
}

type HistoryQuery = { connectionId: string; limit: number; cursor?: string | undefined }

/** The tests of a connection, newest first; their transcripts are left out. */
export function listRuns(
  access: Access,
  { connectionId, limit, cursor }: HistoryQuery,
): Promise<Answer<Page<Run>>> {
  const query = new URLSearchParams({ connection: connectionId, limit: String(limit) })
  if (cursor !== undefined) query.set('cursor', cursor)
  return call(access, { path: `/v1/runs?${query.toString()}` })
}
