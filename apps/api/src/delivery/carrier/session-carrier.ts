import type { RunSettings } from '@ehlo/shared'
import type { Dialer } from '../../network/dialer.ts'
import { Credential } from '../../smtp/credential.ts'
import { openSession } from '../../smtp/open-session.ts'
import { Redactor } from '../../smtp/redactor.ts'
import type { SmtpSession } from '../../smtp/session.ts'
import type { TlsTrust } from '../../smtp/tls-trust.ts'
import { Transcript } from '../../smtp/transcript.ts'
import type { MailTransport } from '../../smtp/transport.ts'
import type { Carrier, Outgoing, SendOutcome } from './carrier.ts'
import { readOpeningFailure, readSent, refuse } from './read-outcome.ts'

export type CarrierDeps = {
  dialer: Dialer
  trust: TlsTrust
  ehloName?: string
}

type Open = {
  session: SmtpSession
  transport: MailTransport
  messages: number
  idle?: NodeJS.Timeout
}

type Acquired =
  | { state: 'open'; open: Open; isReused: boolean }
  | { state: 'failed'; outcome: SendOutcome }

const stepMs = 60_000
// RFC 5321 §4.5.3.2.6: a server may take ten minutes over the final dot, and giving up early is what doubles mail.
const wholeMessageMs = 15 * 60_000
const idleMs = 20_000
// Servers end long sessions with a 421, Microsoft's after a hundred messages; leaving first is cheaper.
const mostMessages = 90

/** Sends through sessions of one connection at one version, and keeps them open for the next messages. */
export function createSessionCarrier(
  deps: CarrierDeps,
  settings: RunSettings,
  password: string | undefined,
): Carrier {
  const redactor = new Redactor([password])
  const ending = new AbortController()
  const idle: Open[] = []
  let credential = new Credential(settings.username, password, settings.authMethod)
  let opening: Promise<unknown> = Promise.resolve()

  async function acquire(mayReuse: boolean): Promise<Acquired> {
    while (mayReuse) {
      const open = idle.pop()
      if (open === undefined) break
      clearTimeout(open.idle)
      if (open.session.failure === undefined) return { state: 'open', open, isReused: true }
    }
    // One login at a time: the second would send a password that the first is just being refused.
    const opened = opening.then(openOne, openOne)
    opening = opened
    return opened
  }

  async function openOne(): Promise<Acquired> {
    const { signal } = ending
    const found = await deps.dialer.resolve(settings.host, settings.port, signal)
    if (found.status === 'failed') {
      return { state: 'failed', outcome: readOpeningFailure('resolve', found.failure) }
    }
    const transcript = new Transcript('delivery', { redactor, startedAt: 0 })
    const opened = await openSession({
      ...deps,
      destination: found.destination,
      settings,
      credential,
      redactor,
      transcript,
      signal,
      stepMs,
    })
    if (opened.status === 'failed') {
      const outcome = readOpeningFailure(opened.stage, opened.failure)
      // Spent for good where it was refused; where the connection was lost, the next try needs it again.
      if (outcome.result !== 'login-refused') {
        credential = new Credential(settings.username, password, settings.authMethod)
      }
      return { state: 'failed', outcome }
    }
    const { session } = opened
    // nodemailer is loaded with the first message, not when the API starts.
    const { createMailTransport } = await import('../../smtp/transport.ts')
    return {
      state: 'open',
      open: { session, transport: createMailTransport(session), messages: 0 },
      isReused: false,
    }
  }

  function release(open: Open): void {
    open.messages += 1
    open.session.limit(undefined)
    if (open.session.failure !== undefined) return
    if (open.messages >= mostMessages || ending.signal.aborted) {
      open.session.quit()
      return
    }
    open.idle = setTimeout(() => {
      idle.splice(idle.indexOf(open), 1)
      open.session.quit()
    }, idleMs)
    open.idle.unref()
    idle.push(open)
  }

  async function send(outgoing: Outgoing, mayReuse: boolean): Promise<SendOutcome> {
    const acquired = await acquire(mayReuse)
    if (acquired.state === 'failed') return acquired.outcome
    const { open, isReused } = acquired
    const limitBytes = open.session.capabilities?.size
    if (limitBytes !== undefined && limitBytes > 0 && outgoing.raw.length > limitBytes) {
      release(open)
      return tooLarge(limitBytes, outgoing.raw.length)
    }
    const outcome = await sendOver(open, outgoing)
    release(open)
    // A kept session that the server had ended meanwhile says nothing about the message.
    const isStale = isReused && outcome.result === 'unreachable'
    return isStale ? send(outgoing, false) : outcome
  }

  return {
    send: (outgoing) => send(outgoing, true),
    close() {
      for (const open of idle.splice(0)) {
        clearTimeout(open.idle)
        open.session.quit()
      }
      ending.abort()
    },
  }
}

async function sendOver({ session, transport }: Open, outgoing: Outgoing): Promise<SendOutcome> {
  session.limit(wholeMessageMs)
  const { reversePath: from, recipients: to, dsn } = outgoing
  session.redactor.expose([from, ...to])
  const envelope = { from, to, dsn }
  return readSent(await transport.send({ envelope, raw: outgoing.raw }))
}

function tooLarge(limitBytes: number, sizeBytes: number): SendOutcome {
  const text = `the server takes messages of up to ${limitBytes} bytes, this one has ${sizeBytes}`
  return refuse({ code: 552, enhancedStatus: '5.3.4', text })
}
