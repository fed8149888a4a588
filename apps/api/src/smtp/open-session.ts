import type { RunSettings, StageId } from '@ehlo/shared'
import type { Destination, Dialer } from '../network/dialer.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import { authenticate } from './authenticate.ts'
import type { Credential } from './credential.ts'
import { ehloNameFor } from './ehlo-name.ts'
import { demandCode } from './demand-code.ts'
import type { SessionFailure } from './failure.ts'
import type { Redactor } from './redactor.ts'
import { secureSession } from './secure-session.ts'
import { SmtpSession } from './session.ts'
import { startTls } from './start-tls.ts'
import { waitForTicket } from './ticket-wait.ts'
import type { TlsTrust } from './tls-trust.ts'
import type { Transcript } from './transcript.ts'

export type OpenSessionOptions = {
  dialer: Dialer
  trust: TlsTrust
  destination: Destination
  settings: RunSettings
  credential: Credential
  redactor: Redactor
  transcript: Transcript
  signal: AbortSignal
  ehloName?: string
  /** For each step of the dialogue. */
  stepMs: number
  /** Told of a session that failed on the way: nobody else gets to see it. */
  onSessionEnd?: (session: SmtpSession) => void
}

export type OpenSessionResult =
  | { status: 'ready'; session: SmtpSession }
  | { status: 'failed'; stage: StageId; failure: SessionFailure }

/** Connects, secures and logs in: a session that is ready for MAIL, or why there is none. */
export async function openSession(options: OpenSessionOptions): Promise<OpenSessionResult> {
  const { dialer, destination, settings, stepMs } = options
  const startedAt = performance.now()
  const connected = await withTimeLimit(options.signal, stepMs, (signal) =>
    dialer.connect(destination, signal),
  )
  if (connected.status === 'failed') {
    return { status: 'failed', stage: 'connect', failure: connected.failure }
  }
  const roundTripMs = performance.now() - startedAt
  const { socket } = connected
  const session = new SmtpSession({ ...options, socket })
  const name = ehloNameFor(socket, options.ehloName)
  const fail = (stage: StageId, failure: SessionFailure): OpenSessionResult => {
    session.fail(failure)
    options.onSessionEnd?.(session)
    return { status: 'failed', stage, failure }
  }
  const secure = () =>
    secureSession(session, { ...options, ...settings, verification: settings.tlsVerification })

  session.limit(stepMs)
  if (settings.encryption === 'tls') {
    const secured = await secure()
    if (secured.status === 'failed') return fail('secure', secured.failure)
  }
  const greeting = demandCode(await session.expectReply(), 220)
  if (greeting.status === 'failed') return fail('greet', greeting.failure)
  const hello = demandCode(await session.hello(name), 250)
  if (hello.status === 'failed') return fail('hello', hello.failure)
  if (settings.encryption === 'starttls') {
    const started = await startTls(session)
    if (started.status === 'failed') return fail('secure', started.failure)
    const secured = await secure()
    if (secured.status === 'failed') return fail('secure', secured.failure)
    await waitForTicket(session, roundTripMs)
    const helloAgain = demandCode(await session.hello(name), 250)
    if (helloAgain.status === 'failed') return fail('hello', helloAgain.failure)
  }
  if (settings.authMethod !== 'none') {
    const login = await authenticate(session, options.credential, dialer.policy)
    if (login.status === 'refused') {
      return fail('authenticate', { kind: 'reply', reply: login.reply })
    }
    if (login.status !== 'passed') return fail('authenticate', login.failure)
  }
  session.limit(undefined)
  return { status: 'ready', session }
}
