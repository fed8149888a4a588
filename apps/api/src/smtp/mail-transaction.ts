import { isAscii } from 'node:buffer'
import type { Reply } from '@ehlo/shared'
import { offers } from './capabilities.ts'
import { type DsnRequest, mailParameters, recipientParameters } from './dsn-request.ts'
import { isAccepted } from './envelope.ts'
import type { Answer, SessionFailure } from './failure.ts'
import { encodeContent } from './message-content.ts'
import type { SmtpSession } from './session.ts'

/** Where a message goes, apart from what its header says. */
type Envelope = {
  from: string
  to: readonly string[]
  /** Passed on where the server offers DSN. */
  dsn?: DsnRequest | undefined
}

/** A finished message (`compose-message.ts`) with its envelope. */
export type OutgoingMessage = { envelope: Envelope; raw: Buffer }

type Rejected = { address: string; reply?: Reply }

/** How far a message got: the command that was answered last, and the answer. */
export type Sent = {
  command?: 'MAIL' | 'RCPT' | 'DATA' | '.'
  reply?: Reply
  /** Recipients that the server refused, each with its answer, whether it took the others or not. */
  rejected?: Rejected[]
  /** Where no answer came. After the command `.` the server may have accepted the message all the same. */
  failure?: SessionFailure
  /** Of a message that was taken: whether the server was told what its sender wants to be notified of. */
  offersDsn?: boolean
}

/** Runs one mail transaction (RFC 5321 §3.3), and leaves the session ready for the next one or ended. */
export async function runTransaction(
  session: SmtpSession,
  { envelope, raw }: OutgoingMessage,
): Promise<Sent> {
  if (session.failure !== undefined) return { failure: session.failure }
  const mail = mailCommand(session, envelope, raw)
  if (mail === undefined) return { failure: { kind: 'smtputf8-not-offered' } }
  const recipients = envelope.to.map((address) => recipientCommand(session, envelope, address))
  const answers = isOffered(session, 'PIPELINING')
    ? await askTogether(session, mail, recipients)
    : await askInTurn(session, mail, recipients)
  const opening = await readOpening(session, envelope, answers)
  const sent = opening.isOpen ? await sendContent(session, raw, opening.rejected) : opening.sent
  const isTaken = sent.command === '.' && sent.reply !== undefined && sent.reply.code < 300
  // What was refused may have left its transaction open (RFC 5321 §4.1.1.5).
  if (!isTaken && session.failure === undefined) await session.ask('RSET')
  return isTaken ? { ...sent, offersDsn: isOffered(session, 'DSN') } : sent
}

/** `data` is missing where nothing was left to send. */
type EnvelopeAnswers = { mail: Answer; recipients: Answer[]; data?: Answer }

/** The whole envelope in one flight, DATA as its last command (RFC 2920 §3.1). */
async function askTogether(
  session: SmtpSession,
  mail: string,
  recipients: string[],
): Promise<EnvelopeAnswers> {
  const commands = [mail, ...recipients, 'DATA'].map((text) => ({ text }))
  const answers = await Promise.all(session.askAll(commands))
  return { mail: answers[0]!, recipients: answers.slice(1, -1), data: answers.at(-1)! }
}

async function askInTurn(
  session: SmtpSession,
  mailText: string,
  recipients: string[],
): Promise<EnvelopeAnswers> {
  const mail = await session.ask(mailText)
  const answers: Answer[] = []
  if (!isAccepted(mail)) return { mail, recipients: answers }
  for (const recipient of recipients) answers.push(await session.ask(recipient))
  if (!answers.some(isAccepted)) return { mail, recipients: answers }
  return { mail, recipients: answers, data: await session.ask('DATA') }
}

type Opening = { isOpen: true; rejected: Rejected[] } | { isOpen: false; sent: Sent }

/** Whether content may follow. A server that took DATA with nobody to send to must not be left waiting for it. */
async function readOpening(
  session: SmtpSession,
  { to }: Envelope,
  { mail, recipients, data }: EnvelopeAnswers,
): Promise<Opening> {
  const isWaiting = data?.status === 'replied' && data.reply.code === 354
  if (!isAccepted(mail)) {
    // RFC 2920 is silent on a server that refuses the sender and takes DATA: it is not to be trusted with a dot either.
    if (isWaiting) session.fail({ kind: 'unasked', reply: data.reply })
    return { isOpen: false, sent: { command: 'MAIL', ...toReplyOrFailure(mail) } }
  }
  const rejected = recipients.flatMap((answer, index): Rejected[] => {
    const { reply } = toReplyOrFailure(answer)
    return isAccepted(answer) ? [] : [{ address: to[index]!, ...(reply && { reply }) }]
  })
  const unanswered = recipients.find(({ status }) => status === 'failed')
  if (unanswered !== undefined) {
    // RFC 5321 §3.8: with a 421 the server says why it will answer no more.
    const goodbye = rejected.find(({ reply }) => reply?.code === 421)?.reply
    const last = goodbye === undefined ? toReplyOrFailure(unanswered) : { reply: goodbye }
    return { isOpen: false, sent: { command: 'RCPT', ...last } }
  }
  if (rejected.length === recipients.length) {
    // RFC 2920 §3.1: with no recipient, a single dot ends what a server that took DATA all the same waits for.
    if (isWaiting) await session.ask('.')
    const deferring = rejected.find(({ reply }) => reply !== undefined && reply.code < 500)
    const { reply } = deferring ?? rejected.at(-1)!
    return { isOpen: false, sent: { command: 'RCPT', ...(reply && { reply }), rejected } }
  }
  if (isWaiting) return { isOpen: true, rejected }
  if (data?.status === 'replied' && data.reply.code < 400) {
    const failure = { kind: 'unasked', reply: data.reply } as const
    session.fail(failure)
    return { isOpen: false, sent: { command: 'DATA', failure } }
  }
  const sent: Sent = { command: 'DATA', ...(data && toReplyOrFailure(data)) }
  return { isOpen: false, sent: { ...sent, ...withRejected(rejected) } }
}

async function sendContent(session: SmtpSession, raw: Buffer, rejected: Rejected[]): Promise<Sent> {
  const { answer, hasDotLeft } = await session.sendContent(encodeContent(raw))
  if (hasDotLeft) return { command: '.', ...toReplyOrFailure(answer), ...withRejected(rejected) }
  if (answer.status === 'failed') return toReplyOrFailure(answer)
  // Answered before its end: nothing but a lost connection keeps half a message from being taken for a whole one.
  session.fail({ kind: 'unasked', reply: answer.reply })
  return answer.reply.code < 400
    ? { failure: { kind: 'unasked', reply: answer.reply } }
    : { command: '.', reply: answer.reply }
}

function recipientCommand(session: SmtpSession, envelope: Envelope, address: string): string {
  const { dsn } = envelope
  const isToldOf = dsn !== undefined && isOffered(session, 'DSN')
  const parameters = isToldOf ? recipientParameters(dsn, address) : []
  return [`RCPT TO:<${address}>`, ...parameters].join(' ')
}

function mailCommand(
  session: SmtpSession,
  { from, to, dsn }: Envelope,
  raw: Buffer,
): string | undefined {
  const parameters: string[] = []
  if ([from, ...to].some((address) => /[^\x20-\x7e]/.test(address))) {
    if (!isOffered(session, 'SMTPUTF8')) return undefined
    parameters.push('SMTPUTF8')
  }
  if (isOffered(session, '8BITMIME') && !isAscii(raw)) parameters.push('BODY=8BITMIME')
  if (isOffered(session, 'SIZE')) parameters.push(`SIZE=${raw.length}`)
  if (dsn !== undefined && isOffered(session, 'DSN')) parameters.push(...mailParameters(dsn))
  return [`MAIL FROM:<${from}>`, ...parameters].join(' ')
}

function isOffered({ capabilities }: SmtpSession, keyword: string): boolean {
  return capabilities !== undefined && offers(capabilities, keyword)
}

// A 421 that came unasked ended the session, and is what the server had to say.
function toReplyOrFailure(answer: Answer): Pick<Sent, 'reply' | 'failure'> {
  if (answer.status === 'replied') return { reply: answer.reply }
  const { failure } = answer
  return failure.kind === 'reply' ? { reply: failure.reply } : { failure }
}

function withRejected(rejected: Rejected[]): Pick<Sent, 'rejected'> {
  return rejected.length === 0 ? {} : { rejected }
}
