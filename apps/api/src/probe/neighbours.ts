import { usualPorts } from '@ehlo/shared/names'
import type { Encryption, PortCell } from '@ehlo/shared'
import type { Destination } from '../network/dialer.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import { offers } from '../smtp/capabilities.ts'
import { demandCode } from '../smtp/demand-code.ts'
import { ehloNameFor } from '../smtp/ehlo-name.ts'
import type { SessionFailure } from '../smtp/failure.ts'
import { replyOf } from '../smtp/failure-reply.ts'
import { secureSession } from '../smtp/secure-session.ts'
import type { SecureResult } from '../smtp/secure-session.ts'
import { SmtpSession } from '../smtp/session.ts'
import { startTls } from '../smtp/start-tls.ts'
import { isTlsAnswer } from '../smtp/tls-answer.ts'
import { Transcript } from '../smtp/transcript.ts'
import type { Neighbour } from './evidence.ts'
import type { TestRun } from './test-run.ts'

// A look needs the greeting and two EHLO; nobody says more than this in them.
const lookBytes = 16 * 1024

/**
 * Looks at the other port × encryption pairs of the host, all at once and without credentials. One conversation per port
 * tells cleartext and STARTTLS, another implicit TLS.
 */
export async function lookAtNeighbours(run: TestRun): Promise<Neighbour[]> {
  const { port, encryption } = run.plan.settings
  const ports = [...new Set([port, ...Object.values(usualPorts), 2525])]
  const looks = ports.map((at) =>
    at === port && run.ownPort !== undefined ? run.ownPort : lookAtPort(run, at),
  )
  const found = (await Promise.all(looks)).flat()
  return found.filter((cell) => cell.port !== port || cell.encryption !== encryption)
}

/** A port that speaks TLS from the first byte is silent in clear: that silence is not waited for. */
async function lookAtPort(run: TestRun, port: number): Promise<Neighbour[]> {
  const answered = new AbortController()
  const inClear = AbortSignal.any([run.signal, answered.signal])
  const looks = await Promise.all([
    look(run, { port, isImplicit: true, onTls: () => answered.abort() }),
    look(run, { port, isImplicit: false, signal: inClear }),
  ])
  return looks.flat()
}

/**
 * Looks at the port itself with TLS from the first byte while the main session waits for its greeting; `onTls` is called once
 * it is answered as TLS. What is found there then stands for both looks at it.
 */
export async function lookBeside(
  run: TestRun,
  { silenceMs, signal, onTls }: { silenceMs: number; signal: AbortSignal; onTls: () => void },
): Promise<Neighbour[]> {
  const { port } = run.plan.settings
  const found = await look(run, { port, isImplicit: true, signal, onTls })
  const silence = {
    port,
    encryption: 'starttls',
    result: 'timeout',
    elapsedMs: silenceMs,
    offersAuth: false,
    isVerified: false,
    speaksTls: false,
  } as const
  return found.flatMap((cell) => [cell, { ...silence, family: cell.family }])
}

type Look = {
  port: number
  isImplicit: boolean
  /** The run's unless given. */
  signal?: AbortSignal
  onTls?: () => void
}

async function look(
  run: TestRun,
  { port, isImplicit, signal: parent = run.signal, onTls }: Look,
): Promise<Neighbour[]> {
  return await withTimeLimit(parent, run.limits.neighbourMs, async (signal) => {
    const startedAt = performance.now()
    const destination = await destinationOf(run, port, signal)
    if (destination === undefined) return []
    const connected = await run.deps.dialer.connect(destination, signal)
    const encryption = isImplicit ? 'tls' : 'starttls'
    const cell = (more: Partial<Neighbour>, of: Encryption = encryption): Neighbour => ({
      port,
      encryption: of,
      family: connected.status === 'connected' ? connected.address.family : 4,
      result: 'works',
      elapsedMs: performance.now() - startedAt,
      offersAuth: false,
      isVerified: false,
      speaksTls: false,
      ...more,
    })
    if (connected.status === 'failed') return [cell({ result: resultOf(connected.failure) })]
    const transcript = new Transcript(`${port}-${isImplicit ? 'tls' : 'plain'}`, run)
    const { socket } = connected
    const session = new SmtpSession({ ...run, socket, transcript, signal, sessionBytes: lookBytes })
    const seen = isImplicit
      ? await lookInside(run, session, onTls)
      : await lookOutside(run, session)
    session.quit()
    run.deps.onSessionEnd?.(session)
    return seen.map(({ encryption: of, ...more }) => cell(more, of))
  })
}

/** The port itself was looked up by the run already. */
async function destinationOf(
  run: TestRun,
  port: number,
  signal: AbortSignal,
): Promise<Destination | undefined> {
  if (port === run.destination?.port) return run.destination
  const resolved = await run.deps.dialer.resolve(run.plan.settings.host, port, signal)
  return resolved.status === 'resolved' ? resolved.destination : undefined
}

type Seen = Partial<Neighbour> & { encryption: Encryption }

async function lookInside(run: TestRun, session: SmtpSession, onTls?: () => void): Promise<Seen[]> {
  const secured = await shakeHands(run, session)
  const speaksTls = isTlsAnswer(secured)
  if (speaksTls) onTls?.()
  const seen = { encryption: 'tls', speaksTls } as const
  if (secured.status === 'failed') {
    // A certificate that does not verify still tells that TLS is spoken here.
    return [{ ...seen, result: secured.handshake === undefined ? 'wrong-encryption' : 'works' }]
  }
  return [{ ...seen, isVerified: true, ...(await sayHello(run, session, true)) }]
}

async function lookOutside(run: TestRun, session: SmtpSession): Promise<Seen[]> {
  const plain = await sayHello(run, session, true)
  if (plain.result !== 'works') return [{ encryption: 'starttls', ...plain }]
  const inClear: Seen = { encryption: 'none', ...plain }
  const started = await startTls(session)
  if (started.status === 'failed') {
    return [inClear, { encryption: 'starttls', result: 'starttls-not-offered' }]
  }
  const secured = await shakeHands(run, session)
  if (secured.status === 'failed') return [inClear, { encryption: 'starttls', result: 'works' }]
  const inside = await sayHello(run, session, false)
  return [inClear, { encryption: 'starttls', isVerified: true, ...inside }]
}

function shakeHands(run: TestRun, session: SmtpSession): Promise<SecureResult> {
  const { host, tlsVerification: verification } = run.plan.settings
  return secureSession(session, { host, verification, trust: run.deps.trust })
}

async function sayHello(
  run: TestRun,
  session: SmtpSession,
  hasGreeting: boolean,
): Promise<Partial<Neighbour> & { result: PortCell['result'] }> {
  if (hasGreeting) {
    const greeting = demandCode(await session.expectReply(), 220)
    if (greeting.status === 'failed') {
      const reply = replyOf(greeting.failure)
      return { result: resultOf(greeting.failure), ...(reply === undefined ? {} : { reply }) }
    }
  }
  const hello = await session.hello(ehloNameFor(session.socket, run.deps.ehloName))
  if (hello.status === 'failed') return { result: resultOf(hello.failure) }
  const { capabilities } = session
  return {
    result: capabilities === undefined ? 'refused' : 'works',
    offersAuth: capabilities !== undefined && offers(capabilities, 'AUTH'),
    protocol: 'ESMTP',
  }
}

const results: Partial<Record<SessionFailure['kind'], PortCell['result']>> = {
  refused: 'refused',
  reply: 'refused',
  'timed-out': 'timeout',
  cancelled: 'timeout',
  'not-smtp': 'not-smtp',
  overflow: 'not-smtp',
  unasked: 'not-smtp',
  closed: 'wrong-encryption',
  tls: 'wrong-encryption',
  certificate: 'wrong-encryption',
}

function resultOf({ kind }: SessionFailure): PortCell['result'] {
  return results[kind] ?? 'unreachable'
}
