import { callbackify } from 'node:util'
import { createTransport, type MailMessage, type Transport } from 'nodemailer'
import { type OutgoingMessage, runTransaction, type Sent } from './mail-transaction.ts'
import type { SmtpSession } from './session.ts'

/** Sends messages over one session, one after another; what sends tests and what sends production. */
export type MailTransport = {
  send(message: OutgoingMessage): Promise<Sent>
}

/**
 * nodemailer over a session that was resolved, checked, secured and logged in by the code that tests connections, so that
 * a test proves what production does and no second implementation of TLS or AUTH ever sees a password.
 */
export function createMailTransport(session: SmtpSession): MailTransport {
  const mailer = createTransport(overSession(session))
  return {
    send({ envelope: handedIn, raw }) {
      const envelope = { ...handedIn, to: [...handedIn.to] }
      return mailer.sendMail({ raw, envelope })
    },
  }
}

function overSession(session: SmtpSession): Transport<Sent> {
  return {
    name: 'session',
    version: '1',
    send: callbackify(({ data }: MailMessage<Sent>) => {
      // What `send` above handed in; nodemailer's own copy of the envelope has other spellings of addresses.
      const { raw, envelope } = data as OutgoingMessage
      return runTransaction(session, { raw, envelope })
    }),
  }
}
