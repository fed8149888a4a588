import { AutomaticType, toMailAddress } from '@ehlo/shared'
import { SMTPServer } from 'smtp-server'
import type { SMTPServerSession } from 'smtp-server'
import type { Principal } from '../../access/principal.ts'
import { Refusal } from '../../refusal.ts'
import { StoreFull } from '../../writes.ts'
import type { Submission } from '../submit-message.ts'
import { readHeaderBlock } from '../message/header-block.ts'
import { codeTooLarge, tooLarge } from './code-too-large.ts'
import { readBounded } from './read-bounded.ts'
import { readDsnRequest } from './read-dsn-request.ts'
import { SmtpRefusal } from './smtp-refusal.ts'

export type SubmissionServerDeps = {
  /** The certificate that clients see, as PEM; a password crosses only under it. */
  tls: { key: string; cert: string }
  maxSizeBytes: number
  /** Whether senders are told by mail what became of a message: only then may a client ask for it. */
  sendsDsn: boolean
  verifyToken: (token: string) => Promise<Principal | undefined>
  submit: (by: Principal, submission: Submission) => Promise<{ id: string }>
  /** Told of what is the fault of no client. */
  onFault: (fault: unknown) => void
}

/**
 * Takes messages over SMTP submission (RFC 6409) from systems that speak nothing else: the user is the corporation's id,
 * the password a `sender` token. The final dot is answered when the message is on disk.
 */
export function createSubmissionServer(deps: SubmissionServerDeps): SMTPServer {
  /** Asked again for every message: a token may be revoked while its session is open. */
  const logins = new WeakMap<SMTPServerSession, () => Promise<Principal | undefined>>()

  const server = new SMTPServer({
    name: 'ehlo',
    banner: 'Ehlo submission',
    key: deps.tls.key,
    cert: deps.tls.cert,
    minVersion: 'TLSv1.2',
    size: deps.maxSizeBytes,
    hideDSN: !deps.sendsDsn,
    authMethods: ['PLAIN', 'LOGIN'],
    disableReverseLookup: true,
    socketTimeout: 120_000,
    closeTimeout: 5_000,
    maxClients: 200,
    logger: false,
    // Not even offered in cleartext: a client that is not told to use TLS would send its token for all to read.
    onConnect(session, callback) {
      session.disabledCommands = ['AUTH']
      codeTooLarge(server, session)
      callback()
    },
    onSecure(_socket, session, callback) {
      session.disabledCommands = []
      callback()
    },
    onAuth(auth, session, callback) {
      void answer(deps, callback, async () => {
        const login = () => verify(deps, auth.username, auth.password)
        const principal = await login()
        if (principal === undefined) throw new SmtpRefusal(535, '5.7.8 User or token is not valid')
        logins.set(session, login)
        return { user: principal.tokenId }
      })
    },
    onMailFrom(address, session, callback) {
      // smtp-server asks for no login where AUTH is switched off.
      if (!logins.has(session)) {
        callback(new SmtpRefusal(530, '5.7.0 Start TLS and log in first'))
        return
      }
      const isKnown = toMailAddress(address.address) !== undefined
      callback(isKnown ? null : new SmtpRefusal(553, '5.1.7 The reverse-path must be an address'))
    },
    onRcptTo(address, session, callback) {
      if (session.envelope.rcptTo.length >= 1000) {
        callback(new SmtpRefusal(452, '4.5.3 At most 1000 recipients a message'))
        return
      }
      const isAddress = toMailAddress(address.address) !== undefined
      callback(isAddress ? null : new SmtpRefusal(553, '5.1.3 That is no address'))
    },
    onData(stream, session, callback) {
      void answer(deps, callback, async () => {
        const raw = await readBounded(stream, deps.maxSizeBytes)
        const principal = await logins.get(session)?.()
        if (raw === undefined) throw new SmtpRefusal(552, tooLarge)
        if (principal === undefined) throw new SmtpRefusal(530, '5.7.0 Log in with a valid token')
        const { id } = await deps.submit(principal, toSubmission(session, raw))
        return `2.0.0 Queued as ${id}`
      })
    },
  })
  return server
}

/** Hands what work comes to back the way smtp-server wants it. */
async function answer<Value>(
  { onFault }: Pick<SubmissionServerDeps, 'onFault'>,
  callback: (error: Error | null, value?: Value) => void,
  work: () => Promise<Value>,
): Promise<void> {
  const outcome = await work().then(
    (value) => ({ error: null, value }),
    (error: unknown) => {
      if (!(error instanceof SmtpRefusal || error instanceof Refusal)) onFault(error)
      return { error: toSmtpError(error), value: undefined }
    },
  )
  callback(outcome.error, outcome.value)
}

async function verify(
  deps: SubmissionServerDeps,
  username: string | null | undefined,
  password: string | null | undefined,
): Promise<Principal | undefined> {
  const principal = password ? await deps.verifyToken(password) : undefined
  const isSenderOf = principal?.role === 'sender' && principal.corporationId === username
  return isSenderOf ? principal : undefined
}

function toSubmission(session: SMTPServerSession, raw: Buffer): Submission {
  const { mailFrom, rcptTo } = session.envelope
  const from = mailFrom === false ? undefined : toMailAddress(mailFrom.address)
  if (from === undefined) throw new SmtpRefusal(553, '5.1.7 The reverse-path must be an address')
  const to = rcptTo.flatMap(({ address }) => {
    const recipient = toMailAddress(address)
    return recipient === undefined ? [] : [{ name: '', address: recipient }]
  })
  const automaticType = automaticTypeOf(raw)
  return {
    kind: automaticType === undefined ? 'personal' : 'automatic',
    ...(automaticType !== undefined && { automaticType }),
    from: { name: '', address: from },
    to,
    dsn: readDsnRequest(session.envelope),
    raw,
  }
}

/**
 * A system that speaks only SMTP says by header what it sends: `X-Ehlo-Automatic-Type` names the kind, and without it
 * Auto-Submitted (RFC 3834 §5) tells a reply from a notice.
 */
function automaticTypeOf(raw: Buffer): string | undefined {
  const fields = readHeaderBlock(raw)?.fields ?? []
  const valueOf = (name: string) => fields.find((field) => field.name === name)?.value.toLowerCase()
  const named = valueOf('x-ehlo-automatic-type')
  if (AutomaticType.safeParse(named).success) return named
  const submitted = valueOf('auto-submitted')?.split(';')[0]?.trim()
  if (submitted === undefined || submitted === 'no') return undefined
  return submitted === 'auto-replied' ? 'auto-reply' : 'notification'
}

function toSmtpError(error: unknown): Error {
  if (error instanceof SmtpRefusal) return error
  if (error instanceof StoreFull)
    return new SmtpRefusal(452, '4.3.1 The disk is full; try again later')
  if (!(error instanceof Refusal)) return new SmtpRefusal(451, '4.3.0 Ehlo failed; try again later')
  const reason = error.extensions.errors?.[0]?.detail ?? error.message
  return error.type === 'too-many-requests'
    ? new SmtpRefusal(450, `4.7.1 ${reason}`)
    : new SmtpRefusal(550, `5.7.1 ${reason}`)
}
