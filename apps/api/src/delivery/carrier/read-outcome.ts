import type { Reply, StageId } from '@ehlo/shared'
import type { SessionFailure } from '../../smtp/failure.ts'
import type { Sent } from '../../smtp/mail-transaction.ts'
import type { RejectedRecipient, SendOutcome } from './carrier.ts'

/** What it means that no session could be opened. */
export function readOpeningFailure(stage: StageId, failure: SessionFailure): SendOutcome {
  const text = describeFailure(failure)
  if (stage === 'authenticate') {
    if (failure.kind !== 'reply') {
      return aboutCredentials.has(failure.kind)
        ? { result: 'login-refused', reply: undefined, text }
        : { result: 'unreachable', stage, text, isServerDown: false }
    }
    return failure.reply.code >= 500
      ? { result: 'login-refused', reply: failure.reply, text }
      : { result: 'deferred', stage, reply: failure.reply, rejected: [] }
  }
  // A 554 greeting refuses this client at this time, not this message: it is no reason to fail it.
  return failure.kind === 'reply'
    ? { result: 'deferred', stage, reply: failure.reply, rejected: [] }
    : { result: 'unreachable', stage, text, isServerDown: isServerDown(stage, failure) }
}

/** What it means how far a message got. */
export function readSent(sent: Sent): SendOutcome {
  const { command, reply, failure } = sent
  const rejected: RejectedRecipient[] = (sent.rejected ?? []).map((each) => ({
    address: each.address,
    reply: each.reply,
  }))
  const stage = command === 'MAIL' || command === 'RCPT' ? 'envelope' : 'message'
  if (failure?.kind === 'smtputf8-not-offered') return refuse(noInternationalMail, rejected)
  if (reply === undefined) {
    const text = failure === undefined ? 'the session ended' : describeFailure(failure)
    return command === '.'
      ? { result: 'in-doubt', text }
      : { result: 'unreachable', stage, text, isServerDown: false }
  }
  if (command === '.' && reply.code >= 200 && reply.code < 300) {
    const { offersDsn: reportsDelivery = false } = sent
    return { result: 'accepted', reply, rejected, reportsDelivery }
  }
  const deferring =
    stage === 'envelope'
      ? rejected.find((each) => each.reply === undefined || each.reply.code < 500)
      : undefined
  const isTransient = reply.code < 500 || deferring !== undefined
  return isTransient
    ? { result: 'deferred', stage, reply: deferring?.reply ?? reply, rejected }
    : { result: 'refused', stage, reply, rejected }
}

/** Refused by us, before the server would have to: this message can never go this way. */
export function refuse(reply: Reply, rejected: RejectedRecipient[] = []): SendOutcome {
  return { result: 'refused', stage: 'envelope', reply, rejected }
}

const noInternationalMail: Reply = {
  code: 553,
  enhancedStatus: '5.6.7',
  text: 'an address of this message has letters outside ASCII, and the server does not offer SMTPUTF8',
}

// What a person has to mend, such as a certificate or a port that the operator closed, is no reason to go another way.
function isServerDown(stage: StageId, { kind }: SessionFailure): boolean {
  return ['resolve', 'connect', 'greet'].includes(stage) && noSignOfLife.has(kind)
}

const noSignOfLife: ReadonlySet<SessionFailure['kind']> = new Set([
  'unresolved',
  'refused',
  'unreachable',
  'timed-out',
  'closed',
])

// Nothing of these mends itself: a person has to change the connection.
const aboutCredentials: ReadonlySet<SessionFailure['kind']> = new Set([
  'auth-not-offered',
  'mechanism-not-offered',
  'cleartext-refused',
  'credentials-missing',
  'password-spent',
])

/** In words for the log of messages; what the server said is in it verbatim. */
function describeFailure(failure: SessionFailure): string {
  const detail =
    failure.kind === 'reply' || failure.kind === 'unasked'
      ? failure.reply.text
      : 'text' in failure
        ? failure.text
        : 'code' in failure
          ? failure.code
          : ''
  return detail === '' ? failure.kind : `${failure.kind}: ${detail}`
}
