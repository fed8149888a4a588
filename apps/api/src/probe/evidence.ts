import type { PortCell, Reply } from '@ehlo/shared'
import type { MailboxAccess } from '../mailbox/mailbox-access.ts'
import type { MailboxReading } from '../mailbox/read-mailbox.ts'
import type { SentMessage } from '../mailbox/sent-mark.ts'
import type { Attempt } from '../network/happy-eyeballs.ts'
import type { AuthenticationResult } from '../smtp/authenticate.ts'
import type { Capabilities } from '../smtp/capabilities.ts'
import type { SessionFailure } from '../smtp/failure.ts'
import type { TlsHandshake } from '../smtp/secure-session.ts'
import type { TestPlan } from './test-plan.ts'

/** What is known of one thing. Absence is a fact, and what was never reached has not failed. */
export type Observation<T> =
  | { status: 'observed'; value: T }
  | { status: 'absent' }
  | { status: 'failed'; failure: SessionFailure }
  | { status: 'skipped' }

/** One try to use an address as sender, and the server's last word on it. */
export type Trial = {
  address: string
  stage: 'envelope' | 'message'
  /** The command that was answered, or undefined where no answer came. */
  command?: 'MAIL' | 'RCPT' | 'DATA' | '.'
  reply?: Reply
  failure?: SessionFailure
  /** Where a message was accepted: by what its copy is known. */
  sent?: SentMessage
  /** A refusal before this one that is known to come at random. */
  firstReply?: Reply
}

/** What was found at the other ports of the host, or at this one with another encryption. */
export type Neighbour = PortCell & {
  offersAuth: boolean
  isVerified: boolean
  /** It answered a ClientHello in TLS, be it only to refuse it: then silence in clear means nothing else. */
  speaksTls: boolean
}

/** What was asked for, without any password. */
type TestRequest = Omit<TestPlan, 'password' | 'deliveryCheck'> & {
  deliveryCheck?: Omit<MailboxAccess, 'password'>
}

/** One slice per stage; judgements read these and nothing else. */
export type TestEvidence = {
  request: Observation<TestRequest>
  resolution: Observation<{ addresses: readonly string[] }>
  connection: Observation<{ address: string; attempts: readonly Attempt[] }>
  /** The tries of a connection, also of one that failed. */
  attempts: Observation<readonly Attempt[]>
  greeting: Observation<Reply>
  hello: Observation<Capabilities>
  tls: Observation<TlsHandshake>
  /** EHLO once more, inside STARTTLS. */
  helloSecured: Observation<Capabilities>
  authentication: Observation<AuthenticationResult>
  envelope: Observation<readonly Trial[]>
  message: Observation<readonly Trial[]>
  /** What the mailbox holds of what was sent. */
  delivery: Observation<MailboxReading>
  neighbours: Observation<readonly Neighbour[]>
  /** Whether a control host answers at the same port. */
  control: Observation<{ reached: boolean; hosts: readonly string[] }>
}

export type Slice = keyof TestEvidence

/** Where every run begins: nothing but the request is known. */
export function noEvidence({
  password: _password,
  deliveryCheck,
  ...rest
}: TestPlan): TestEvidence {
  const skipped = { status: 'skipped' } as const
  const request: TestRequest = { ...rest }
  if (deliveryCheck !== undefined) {
    const { password: _mailboxPassword, deleteCopies: _, ...mailbox } = deliveryCheck
    request.deliveryCheck = mailbox
  }
  return {
    request: { status: 'observed', value: request },
    resolution: skipped,
    connection: skipped,
    attempts: skipped,
    greeting: skipped,
    hello: skipped,
    tls: skipped,
    helloSecured: skipped,
    authentication: skipped,
    envelope: skipped,
    message: skipped,
    delivery: skipped,
    neighbours: skipped,
    control: skipped,
  }
}
