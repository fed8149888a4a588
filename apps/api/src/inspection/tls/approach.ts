import { withTimeLimit } from '../../network/time-limit.ts'
import { offers } from '../../smtp/capabilities.ts'
import { ehloNameFor } from '../../smtp/ehlo-name.ts'
import type { SessionFailure } from '../../smtp/failure.ts'
import type { SmtpSession } from '../../smtp/session.ts'
import { Transcript } from '../../smtp/transcript.ts'
import { holdSession } from '../hold-session.ts'
import type { InspectionRun } from '../inspection-run.ts'
import type { Opening } from '../ports/conversation.ts'
import { sessionName } from '../ports/converse.ts'
import type { Route } from '../ports/route.ts'

/** Where TLS was found: the port and how to begin there. */
export type TlsEndpoint = { route: Route; opening: Opening }

const lookBytes = 32 * 1024

/**
 * Opens a session up to where the handshake begins and hands it to `work`. `requestTls` says STARTTLS in its own way.
 * Answers undefined where the server would not go that far again.
 */
export async function approach<T>(
  run: InspectionRun,
  { route, opening }: TlsEndpoint,
  purpose: string,
  work: (session: SmtpSession, roundTripMs: number) => Promise<T>,
  requestTls: (session: SmtpSession) => Promise<boolean> = askStartTls,
): Promise<T | undefined> {
  return await withTimeLimit(run.signal, run.limits.conversationMs, async (signal) => {
    const startedAt = performance.now()
    const connected = await withTimeLimit(signal, run.limits.connectMs, (connecting) =>
      route.dialer.connect(route.destination, connecting),
    )
    if (connected.status === 'failed') return undefined
    const { socket } = connected
    const roundTripMs = performance.now() - startedAt
    // The same dialogue as in the matrix, many times over: what came of it is noted, not every line.
    const name = sessionName(route, purpose)
    const transcript = new Transcript(name, { ...run, write: () => undefined })
    const limits = { transcript, signal, sessionBytes: lookBytes }
    let result: T | undefined
    await holdSession(run, socket, limits, async (session) => {
      session.limit(run.limits.stepMs)
      const isReady = opening === 'tls' || (await introduce(run, session, requestTls))
      if (isReady) result = await work(session, roundTripMs)
      const outcome = session.failure === undefined ? 'done' : wordsOf(session.failure)
      new Transcript(name, run).add('note', outcome, session.isEncrypted)
    })
    return result
  })
}

function wordsOf(failure: SessionFailure): string {
  return 'text' in failure && failure.text !== '' ? failure.text : failure.kind
}

async function introduce(
  run: InspectionRun,
  session: SmtpSession,
  requestTls: (session: SmtpSession) => Promise<boolean>,
): Promise<boolean> {
  const greeting = await session.expectReply()
  if (greeting.status === 'failed' || greeting.reply.code !== 220) return false
  await session.hello(ehloNameFor(session.socket, run.deps.ehloName))
  if (session.capabilities === undefined || !offers(session.capabilities, 'STARTTLS')) return false
  session.limit(run.limits.stepMs)
  return await requestTls(session)
}

async function askStartTls(session: SmtpSession): Promise<boolean> {
  const answer = await session.ask('STARTTLS')
  return answer.status === 'replied' && answer.reply.code === 220
}
