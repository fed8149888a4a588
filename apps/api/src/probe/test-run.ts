import type { Egress, TranscriptLine } from '@ehlo/shared'
import type { AskDns } from '../network/dns-answer.ts'
import type { Destination, Dialer } from '../network/dialer.ts'
import type { Credential } from '../smtp/credential.ts'
import type { Redactor } from '../smtp/redactor.ts'
import type { TlsHandshake } from '../smtp/secure-session.ts'
import type { SmtpSession } from '../smtp/session.ts'
import type { TlsTrust } from '../smtp/tls-trust.ts'
import type { Neighbour, TestEvidence } from './evidence.ts'
import type { TestPlan } from './test-plan.ts'

/** All in milliseconds. A stage that consists of many commands gets its limit for each of them, or for each flight. */
export type TimeLimits = {
  resolveMs: number
  connectMs: number
  stageMs: number
  /** After so long without a greeting, or twice as long, the port is tried with TLS (see `await-greeting.ts`). */
  silenceMs: number
  /** For each conversation with another port of a host that could not be tested. */
  neighbourMs: number
  /** In which no more messages go than providers accept (see `message-pace.ts`): a minute. */
  pacePeriodMs: number
  /** How long to wait for copies that do not come. */
  deliveryMs: number
  runMs: number
}

export const usualLimits: TimeLimits = {
  resolveMs: 8_000,
  connectMs: 10_000,
  stageMs: 20_000,
  silenceMs: 3_000,
  neighbourMs: 5_000,
  pacePeriodMs: 60_000,
  deliveryMs: 60_000,
  runMs: 90_000,
}

export type TestProbeDeps = {
  dialer: Dialer
  trust: TlsTrust
  /** The way to mailboxes, whose ports are others, and to the records by which copies are verified. */
  mailboxes: { dialer: Dialer; ask: AskDns }
  /** The name to say in EHLO; without one the address literal of the socket. */
  ehloName?: string
  /** Hosts that are known to answer (EHLO_CONTROL_HOSTS). */
  controlHosts?: readonly { host: string; port: number }[]
  limits?: Partial<TimeLimits>
  /** Told of each session when it ends: how much it ever held of what the server said. */
  onSessionEnd?: (session: { highWaterBytes: number }) => void
}

/** What the stages of one test share. */
export type TestRun = {
  readonly plan: TestPlan
  readonly deps: TestProbeDeps
  readonly limits: TimeLimits
  /** Aborts when somebody cancels, or when the time of the run is over. */
  readonly signal: AbortSignal
  readonly startedAt: number
  readonly credential: Credential
  readonly redactor: Redactor
  readonly evidence: TestEvidence
  readonly write: (line: TranscriptLine) => void
  /** Every address whose right to send is asked for, the login's own first. */
  readonly identities: readonly string[]
  egress: Egress
  destination?: Destination
  /** What a round trip takes, as the connection showed. */
  roundTripMs: number
  /** The session that goes on; another takes its place where the server ends it early. */
  session?: SmtpSession
  sessionCount: number
  /** One-time: by it the messages of this run are known in a mailbox. */
  readonly token: string
  /** Also where the certificate was refused. */
  handshake?: TlsHandshake
  /** What is at the port itself, where TLS was answered there while a greeting was waited for. */
  ownPort?: Promise<readonly Neighbour[]>
}
