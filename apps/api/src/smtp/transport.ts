import type { Reply } from '@ehlo/shared'
import SMTPConnection from 'nodemailer/lib/smtp-connection'
import type { SessionFailure } from './failure.ts'
import { readReply } from './reply-parser.ts'
import { SessionSocket } from './session-socket.ts'
import type { SmtpSession } from './session.ts'

/** Where a message goes, apart from what its header says. */
type Envelope = { from: string; to: readonly string[] }

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
}

/** Sends messages over one session, one after another; what sends tests and what sends production. */
export type MailTransport = {
  send(message: OutgoingMessage): Promise<Sent>
}

/**
 * nodemailer speaks MAIL, RCPT and DATA; the session under it was resolved, checked, secured and logged in by us, so that
 * a test proves what production does, and no second implementation of TLS or AUTH ever sees a password.
 */
export function createMailTransport(session: SmtpSession): MailTransport {
  const socket = new SessionSocket(session)
  let connected: Promise<SMTPConnection> | undefined
  return {
    async send(message) {
      if (session.failure !== undefined) return { failure: session.failure }
      try {
        connected ??= connect(session, socket)
        return await deliver(await connected, session, message)
      } catch (error) {
        // What the server refused comes as an error of nodemailer; anything else is a bug.
        return readSendError(error, session, socket)
      }
    },
  }
}

async function deliver(
  connection: SMTPConnection,
  session: SmtpSession,
  { envelope, raw }: OutgoingMessage,
): Promise<Sent> {
  const { promise, resolve, reject } = Promise.withResolvers<Sent>()
  connection.send({ from: envelope.from, to: [...envelope.to] }, raw, (error, info) => {
    if (error === null) {
      resolve({ command: '.', reply: readReply(info.response), ...readRejected(info) })
    } else if (session.failure === undefined) {
      // A refused message leaves its transaction open (RFC 5321 §4.1.1.5).
      const onReset = () => {
        connection.off('end', onReset)
        reject(error)
      }
      // Where the session ends before RSET is answered, nodemailer says no more than this.
      connection.once('end', onReset)
      connection.reset(onReset)
    } else {
      reject(error)
    }
  })
  return await promise
}

// Time is limited by the session, not here.
const noTimeLimitMs = 2 ** 31 - 1

function connect(session: SmtpSession, socket: SessionSocket): Promise<SMTPConnection> {
  const { promise, resolve, reject } = Promise.withResolvers<SMTPConnection>()
  const connection = new SMTPConnection({
    // It uses what a Duplex has, and setTimeout; the rest of a net.Socket is asked for before it is used.
    connection: socket as unknown as NonNullable<
      ConstructorParameters<typeof SMTPConnection>[0]
    >['connection'],
    secure: session.isEncrypted,
    secured: true,
    ignoreTLS: true,
    connectionTimeout: noTimeLimitMs,
    greetingTimeout: noTimeLimitMs,
  })
  connection.on('error', reject)
  connection.connect((error) => (error ? reject(error) : resolve(connection)))
  return promise
}

const commands: Record<string, Sent['command']> = { 'MAIL FROM': 'MAIL', 'RCPT TO': 'RCPT' }

function readSendError(error: unknown, session: SmtpSession, socket: SessionSocket): Sent {
  if (!(error instanceof Error)) throw error
  const { response, command, code } = error as Error & Record<string, unknown>
  const answered = code === 'EMESSAGE' ? '.' : (commands[String(command)] ?? 'DATA')
  if (typeof response === 'string') {
    return { command: answered, reply: readReply(response), ...readRejected(error) }
  }
  if (session.failure !== undefined) {
    return { failure: session.failure, ...(socket.isDotUnanswered ? { command: '.' } : {}) }
  }
  throw error
}

type NamesRejected = { rejectedErrors?: { recipient?: unknown; response?: unknown }[] }

// nodemailer says it alike in what it answers and in what it throws; its types know neither.
function readRejected(said: object): Pick<Sent, 'rejected'> {
  const errors = (said as NamesRejected).rejectedErrors ?? []
  const rejected = errors.flatMap(({ recipient, response }): Rejected[] => {
    if (typeof recipient !== 'string') return []
    const reply = typeof response === 'string' ? { reply: readReply(response) } : {}
    return [{ address: recipient, ...reply }]
  })
  return rejected.length === 0 ? {} : { rejected }
}
