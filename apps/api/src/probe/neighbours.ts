import { usualPorts } from '@ehlo/shared/names'
import type { Encryption, PortCell } from '@ehlo/shared'
import { withTimeLimit } from '../network/time-limit.ts'
import { offers } from '../smtp/capabilities.ts'
import { demandCode } from '../smtp/demand-code.ts'
import { ehloNameFor } from '../smtp/ehlo-name.ts'
import type { SessionFailure } from '../smtp/failure.ts'
import { replyOf } from '../smtp/failure-reply.ts'
import { secureSession } from '../smtp/secure-session.ts'
import { SmtpSession } from '../smtp/session.ts'
import { startTls } from '../smtp/start-tls.ts'
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
  const looks = ports.flatMap((at) => [look(run, at, true), look(run, at, false)])
  const found = (await Promise.all(looks)).flat()
  return found.filter((cell) => cell.port !== port || cell.encryption !== encryption)
}

async function look(run: TestRun, port: number, isImplicit: boolean): Promise<Neighbour[]> {
  return await withTimeLimit(run.signal, run.limits.neighbourMs, async (signal) => {
    const startedAt = performance.now()
    const { dialer } = run.deps
    const resolved = await dialer.resolve(run.plan.settings.host, port, signal)
    if (resolved.status === 'failed') return []
    const connected = await dialer.connect(resolved.destination, signal)
    const encryption = isImplicit ? 'tls' : 'starttls'
    const cell = (more: Partial<Neighbour>, of: Encryption = encryption): Neighbour => ({
      port,
      encryption: of,
      family: connected.status === 'connected' ? connected.address.family : 4,
      result: 'works',
      elapsedMs: performance.now() - startedAt,
      offersAuth: false,
      isVerified: false,
      ...more,
    })
    if (connected.status === 'failed') return [cell({ result: resultOf(connected.failure) })]
    const transcript = new Transcript(`${port}-${isImplicit ? 'tls' : 'plain'}`, run)
    const { socket } = connected
    const session = new SmtpSession({ ...run, socket, transcript, signal, sessionBytes: lookBytes })
    const seen = isImplicit ? await lookInside(run, session) : await lookOutside(run, session)
    session.quit()
    run.deps.onSessionEnd?.(session)
    return seen.map(({ encryption: of, ...more }) => cell(more, of))
  })
}

type Seen = Partial<Neighbour> & { encryption: Encryption }

async function lookInside(run: TestRun, session: SmtpSession): Promise<Seen[]> {
  const secured = await shakeHands(run, session)
  if (secured !== 'verified') {
    // A certificate that does not verify still tells that TLS is spoken here.
    return [{ encryption: 'tls', result: secured === 'untrusted' ? 'works' : 'wrong-encryption' }]
  }
  return [{ encryption: 'tls', isVerified: true, ...(await sayHello(run, session, true)) }]
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
  if (secured !== 'verified') return [inClear, { encryption: 'starttls', result: 'works' }]
  const inside = await sayHello(run, session, false)
  return [inClear, { encryption: 'starttls', isVerified: true, ...inside }]
}

async function shakeHands(
  run: TestRun,
  session: SmtpSession,
): Promise<'verified' | 'untrusted' | 'no-tls'> {
  const { host, tlsVerification: verification } = run.plan.settings
  const secured = await secureSession(session, { host, verification, trust: run.deps.trust })
  if (secured.status === 'secured') return 'verified'
  return secured.handshake === undefined ? 'no-tls' : 'untrusted'
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
