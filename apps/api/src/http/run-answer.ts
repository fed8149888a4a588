import type { Run } from '@ehlo/shared'
import type { Context, TypedResponse } from 'hono'
import { streamSSE } from 'hono/streaming'
import type { LoggedEvent } from '../runs/event-log.ts'
import type { Runs } from '../runs/runs.ts'

// Proxies and browsers drop a connection that stays silent.
const heartbeatMs = 10_000
const mostEventId = 1_000_000

type RunAnswer = Response & TypedResponse<Run, 200 | 202, 'json'>

/**
 * Answers a call that started a run in the way it asked for: the stream of its events, the running run at once
 * (`Prefer: respond-async`), or the ended one. Whoever leaves meanwhile leaves the run alone.
 */
export async function answerRun(c: Context, runs: Runs, id: string): Promise<RunAnswer> {
  if (wantsStream(c)) return streamRun(c, runs, id, 0)
  c.header('location', `/v1/runs/${id}`)
  if (/(?:^|[,\s])respond-async(?:$|[,;\s])/i.test(c.req.header('prefer') ?? '')) {
    c.header('preference-applied', 'respond-async')
    return c.json(await runs.find(id), 202)
  }
  return c.json(await runs.untilEnd(id), 200)
}

/** Streams what a run says after the event of this id, as server-sent events, until its result. */
export async function streamRun(
  c: Context,
  runs: Runs,
  id: string,
  after: number,
): Promise<RunAnswer> {
  const left = new AbortController()
  const events = await runs.follow(id, after, left.signal)
  const response = streamSSE(
    c,
    async (stream) => {
      stream.onAbort(() => left.abort())
      const heartbeat = setInterval(() => void stream.write(': still here\n\n'), heartbeatMs)
      try {
        for await (const batch of events) await stream.write(batch.map(toServerSentEvent).join(''))
      } finally {
        clearInterval(heartbeat)
      }
    },
    async () => {},
  )
  // Typed clients see the Run; whoever asks for a stream reads the body instead.
  return response as RunAnswer
}

/** The id of the last event that a follower has seen; 0 where it begins. */
export function readLastEventId(c: Context): number {
  const id = c.req.header('last-event-id') ?? ''
  return /^\d{1,7}$/.test(id) ? Math.min(Number(id), mostEventId) : 0
}

function wantsStream(c: Context): boolean {
  return /(?:^|[,\s])text\/event-stream(?:$|[,;\s])/i.test(c.req.header('accept') ?? '')
}

function toServerSentEvent({ id, type, data }: LoggedEvent): string {
  return `event: ${type}\nid: ${id}\ndata: ${data}\n\n`
}
