import type { Readable } from 'node:stream'
import { SMTPServer } from 'smtp-server'
import type {
  SMTPServerAddress,
  SMTPServerAuthentication,
  SMTPServerOptions,
  SMTPServerSession,
} from 'smtp-server'
import { practiceDomain } from '@ehlo/shared/names'
import { findAccount, judgeLogin, judgeMessage, judgeReversePath } from './accounts.ts'
import type { PracticeAccount, Refusal } from './accounts.ts'
import type { OwnCertificate } from '../security/own-certificate.ts'
import type { PracticeMailbox } from './mailbox.ts'
import { rewriteFrom } from './rewrite-from.ts'

const maximumMessageBytes = 256 * 1024

/** One listener that imitates the servers whose accounts it has. */
export function createSubmissionServer(
  mailbox: PracticeMailbox,
  certificate: OwnCertificate,
  options: SMTPServerOptions,
): SMTPServer {
  const server = new SMTPServer({
    name: 'practice.ehlo.localhost',
    banner: 'Ehlo practice server: nothing leaves this machine',
    heloResponse: '%s is a practice server',
    cert: certificate.chainPem,
    key: certificate.keyPem,
    authMethods: ['PLAIN', 'LOGIN', 'CRAM-MD5'],
    disableReverseLookup: true,
    logger: false,
    size: maximumMessageBytes,
    maxClients: 200,
    socketTimeout: 30_000,
    closeTimeout: 100,
    onAuth(login, _session, callback) {
      const account = findAccount(login.username ?? '')
      const refusal = judgeLogin(account, passwordMatcher(login))
      if (refusal !== undefined) callback(asReply(refusal))
      else callback(null, { user: account })
    },
    onRcptTo(recipient, session, callback) {
      const refusal = judgeRecipient(recipient, session)
      callback(refusal === undefined ? null : asReply(refusal))
    },
    onData(stream, session, callback) {
      receive(stream, (raw) => {
        const account = accountOf(session)
        const refusal = judgeMessage(account, reversePathOf(session))
        if (refusal !== undefined) return callback(asReply(refusal))
        if (!stream.sizeExceeded) deliver(mailbox, session, raw)
        return callback(null, acceptance(account))
      })
    },
    ...options,
  })
  // Clients that break off or speak the wrong encryption are what the server is for.
  server.on('error', () => undefined)
  return server
}

function judgeRecipient(
  recipient: SMTPServerAddress,
  session: SMTPServerSession,
): Refusal | undefined {
  const refusal = judgeReversePath(accountOf(session), reversePathOf(session))
  if (refusal !== undefined) return refusal
  if (recipient.address.toLowerCase().endsWith(`@${practiceDomain}`)) return undefined
  return {
    code: 550,
    text: `5.1.1 <${recipient.address}>: Recipient address rejected: the practice server knows ${practiceDomain} only`,
  }
}

function deliver(mailbox: PracticeMailbox, session: SMTPServerSession, raw: Buffer): void {
  const account = accountOf(session)
  const isRewriting = account.otherSenders.rule === 'rewritten'
  const reversePath = isRewriting ? account.username : reversePathOf(session)
  const seen = isRewriting ? rewriteFrom(raw, account.username) : raw
  const trace = Buffer.from(`Return-Path: <${reversePath}>\r\n`)
  for (const { address: recipient } of session.envelope.rcptTo) {
    mailbox.deliver({
      recipient,
      reversePath,
      receivedAt: new Date(),
      raw: Buffer.concat([trace, seen]),
    })
  }
}

function acceptance(account: PracticeAccount): string {
  const rewrites = account.otherSenders.rule === 'rewritten'
  return rewrites ? '2.0.0 OK practice - gsmtp' : '2.0.0 Ok: kept by the practice server'
}

function passwordMatcher(login: SMTPServerAuthentication): (password: string) => boolean {
  return login.method === 'CRAM-MD5'
    ? (password) => login.validatePassword(password)
    : (password) => login.password === password
}

function accountOf(session: SMTPServerSession): PracticeAccount {
  // Set by onAuth alone, and no transaction begins without a login.
  return session.user as PracticeAccount
}

function reversePathOf(session: SMTPServerSession): string {
  return session.envelope.mailFrom === false ? '' : session.envelope.mailFrom.address
}

function asReply({ code, text }: Refusal): Error {
  return Object.assign(new Error(text), { responseCode: code })
}

// A client that leaves in the middle ends the stream with an error, and nobody waits for an answer.
function receive(stream: Readable, whenWhole: (raw: Buffer) => void): void {
  const chunks: Buffer[] = []
  let size = 0
  stream.on('data', (chunk: Buffer) => {
    size += chunk.length
    // The library refuses what is too large at its end; until then nothing beyond the limit is kept.
    if (size <= maximumMessageBytes) chunks.push(chunk)
  })
  stream.once('error', () => chunks.splice(0))
  stream.once('end', () => whenWhole(Buffer.concat(chunks)))
}
