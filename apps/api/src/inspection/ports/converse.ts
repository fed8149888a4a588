import type { Reply } from '@ehlo/shared'
import { withTimeLimit } from '../../network/time-limit.ts'
import { offers } from '../../smtp/capabilities.ts'
import { ehloNameFor } from '../../smtp/ehlo-name.ts'
import type { Answer } from '../../smtp/failure.ts'
import type { SmtpSession } from '../../smtp/session.ts'
import { waitForTicket } from '../../smtp/ticket-wait.ts'
import { Transcript } from '../../smtp/transcript.ts'
import { holdSession } from '../hold-session.ts'
import type { InspectionRun } from '../inspection-run.ts'
import { shakeHands } from '../tls/shake-hands.ts'
import { StepClock } from './conversation.ts'
import type { ConversationEvidence, Opening } from './conversation.ts'
import { offerImpossibleEnvelope } from './impossible-envelope.ts'
import type { Route } from './route.ts'

/** Told while it happens, so that others need not wait for the end. */
export type ConversationEvents = {
  /** The port answered this opening: what the other one waits for will not come. */
  onAnswered(): void
  /** TLS can be had here, at once or by STARTTLS. */
  onTlsOffered(): void
  /** A session to resume, once the server handed one out. */
  onTicket(ticket: Buffer): void
}

type Talk = {
  run: InspectionRun
  session: SmtpSession
  evidence: ConversationEvidence
  clock: StepClock
  events: ConversationEvents
  roundTripMs: number
}

// A look needs a greeting, two EHLO and some one-line replies; no honest server says more in them.
const lookBytes = 48 * 1024

/** One conversation with one port, as far as it goes: greeting, EHLO, TLS, EHLO, an envelope that cannot be, QUIT. */
export async function converse(
  run: InspectionRun,
  route: Route,
  opening: Opening,
  events: ConversationEvents,
  signal: AbortSignal,
): Promise<ConversationEvidence> {
  const clock = new StepClock()
  const startedAt = performance.now()
  const evidence: ConversationEvidence = {
    port: route.port,
    family: route.family,
    opening,
    isSuperseded: false,
    stages: clock.stages,
    elapsedMs: 0,
  }
  await withTimeLimit(signal, run.limits.conversationMs, async (limited) => {
    const connected = await withTimeLimit(limited, run.limits.connectMs, (connecting) =>
      route.dialer.connect(route.destination, connecting),
    )
    clock.end('connect', connected.status === 'connected' ? 'ok' : 'failed')
    if (connected.status === 'failed') {
      evidence.unreached = connected.failure
      return
    }
    const { socket, address } = connected
    const roundTripMs = performance.now() - startedAt
    evidence.address = address
    if (socket.localAddress !== undefined) evidence.localAddress = socket.localAddress
    const transcript = new Transcript(sessionName(route, opening), run)
    const limits = { transcript, signal: limited, sessionBytes: lookBytes }
    await holdSession(run, socket, limits, async (session) => {
      await talk({ run, session, evidence, clock, events, roundTripMs })
      if (session.failure !== undefined) evidence.failure = session.failure
    })
  })
  evidence.isSuperseded = signal.aborted && !run.signal.aborted
  evidence.elapsedMs = performance.now() - startedAt
  return evidence
}

async function talk(talk: Talk): Promise<void> {
  const { session, evidence } = talk
  if (evidence.opening === 'tls' && !(await secure(talk))) return
  if (!(await greet(talk))) return
  if (!(await hello(talk))) return
  if (evidence.opening === 'clear' && session.capabilities !== undefined) {
    if (offers(session.capabilities, 'STARTTLS')) {
      talk.events.onTlsOffered()
      if (!(await upgrade(talk))) return
    }
  }
  if (!talk.run.offersEnvelope) return
  session.limit(talk.run.limits.stepMs)
  await offerImpossibleEnvelope(session, evidence)
}

async function greet({ run, session, evidence, clock, events }: Talk): Promise<boolean> {
  session.limit(run.limits.stepMs)
  const reply = replyIn(await session.expectReply())
  clock.end('greet', reply?.code === 220 ? 'ok' : 'failed', reply)
  if (reply === undefined) return false
  evidence.greeting = reply
  events.onAnswered()
  return reply.code === 220
}

async function hello({ run, session, evidence, clock }: Talk): Promise<boolean> {
  session.limit(run.limits.stepMs)
  const name = ehloNameFor(session.socket, run.deps.ehloName)
  evidence.ehloName = name
  const reply = replyIn(await session.hello(name))
  const { capabilities } = session
  clock.end('hello', capabilities === undefined ? 'failed' : 'ok', reply)
  if (capabilities === undefined) {
    if (reply !== undefined) evidence.refusedHello = reply
    return false
  }
  if (session.isEncrypted) evidence.afterTls = capabilities
  else evidence.beforeTls = capabilities
  return true
}

async function upgrade(talk: Talk): Promise<boolean> {
  const { run, session, evidence } = talk
  session.limit(run.limits.stepMs)
  const reply = replyIn(await session.ask('STARTTLS'))
  if (reply !== undefined) evidence.startTls = reply
  if (reply?.code !== 220) return false
  if (!(await secure(talk))) return false
  await waitForTicket(session, talk.roundTripMs)
  return await hello(talk)
}

async function secure({ run, session, evidence, clock, events }: Talk): Promise<boolean> {
  session.limit(run.limits.stepMs)
  const secured = await shakeHands(session, { host: run.host, context: run.deps.trust.anyVersion })
  clock.end('secure', secured.status === 'secured' ? 'ok' : 'failed', evidence.startTls)
  if (secured.status === 'failed') return false
  evidence.handshake = secured.evidence
  secured.socket.once('session', (ticket: Buffer) => events.onTicket(ticket))
  if (evidence.opening === 'tls') {
    events.onAnswered()
    events.onTlsOffered()
  }
  return true
}

function replyIn(answer: Answer): Reply | undefined {
  if (answer.status === 'replied') return answer.reply
  return answer.failure.kind === 'reply' ? answer.failure.reply : undefined
}

export function sessionName({ port, family }: Route, opening: string): string {
  return `${port}-${opening}${family === 6 ? '-ipv6' : ''}`
}
