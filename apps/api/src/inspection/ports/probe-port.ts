import type { InspectionRun } from '../inspection-run.ts'
import type { ConversationEvidence, Opening } from './conversation.ts'
import { converse } from './converse.ts'
import type { Route } from './route.ts'

export type PortEvidence = { route: Route; tls: ConversationEvidence; clear: ConversationEvidence }

/** Told of what a port turned out to be, as soon as it is known. */
export type PortEvents = {
  onTlsOffered(route: Route, opening: Opening): void
  /** The conversation is over. */
  onEnd(route: Route, opening: Opening): void
  onTicket(route: Route, opening: Opening, ticket: Buffer): void
}

/**
 * Both ways to begin, at once. A port speaks one of them: as soon as it has answered one, the other is given up instead of
 * waited for, which is what makes a matrix as fast as its slowest conversation.
 */
export async function probePort(
  run: InspectionRun,
  route: Route,
  events: PortEvents,
): Promise<PortEvidence> {
  const stop = { tls: childOf(run.signal), clear: childOf(run.signal) }
  const begin = (opening: Opening, other: Opening) =>
    converse(
      run,
      route,
      opening,
      {
        onAnswered: () => stop[other].abort(),
        onTlsOffered: () => events.onTlsOffered(route, opening),
        onTicket: (ticket) => events.onTicket(route, opening, ticket),
      },
      stop[opening].signal,
    ).finally(() => {
      stop[opening].release()
      events.onEnd(route, opening)
    })
  const [tls, clear] = await Promise.all([begin('tls', 'clear'), begin('clear', 'tls')])
  return { route, tls, clear }
}

function childOf(parent: AbortSignal) {
  const controller = new AbortController()
  const onAbort = () => controller.abort(parent.reason)
  if (parent.aborted) onAbort()
  else parent.addEventListener('abort', onAbort, { once: true })
  return {
    signal: controller.signal,
    abort: () => controller.abort(),
    release: () => parent.removeEventListener('abort', onAbort),
  }
}
