import { ImapFlow } from 'imapflow'
import type { Dialer } from '../network/dialer.ts'
import { isCleartextAllowed } from '../network/network-policy.ts'
import { withTimeLimit } from '../network/time-limit.ts'
import type { Redactor } from '../smtp/redactor.ts'
import type { TlsTrust } from '../smtp/tls-trust.ts'
import type { Transcript } from '../smtp/transcript.ts'
import { Dialogue } from './dialogue.ts'
import { Mailbox } from './mailbox.ts'
import type { MailboxAccess } from './mailbox-access.ts'
import type { MailboxFailure } from './mailbox-failure.ts'
import { MailboxTransport } from './mailbox-transport.ts'

export type OpenMailboxOptions = {
  /** A dialer whose policy opens the ports of IMAP. */
  dialer: Dialer
  trust: TlsTrust
  transcript: Transcript
  redactor: Redactor
  signal: AbortSignal
  /** For each step: the connection, the login, each look. */
  stepMs: number
}

export type OpenMailboxResult =
  | { status: 'open'; mailbox: Mailbox }
  | { status: 'failed'; failure: MailboxFailure }

// Generous for a list of folders and some small messages, nothing for a server that wants to fill our memory.
const maxBytes = 8_000_000
const limits = {
  maxLineLength: 262_144,
  maxLiteralSize: 524_288,
  maxResponseSize: 1_048_576,
  maxResponseTokens: 20_000,
}

/** Connects, secures, logs in once, and finds the folders in which mail arrives. */
export async function openMailbox(
  access: MailboxAccess,
  options: OpenMailboxOptions,
): Promise<OpenMailboxResult> {
  const { dialer, trust, signal, stepMs, transcript, redactor } = options
  if (access.password === undefined || access.password === '') {
    return { status: 'failed', failure: { kind: 'credentials-missing' } }
  }
  const connected = await withTimeLimit(signal, stepMs, async (limit) => {
    const resolved = await dialer.resolve(access.host, access.port, limit)
    return resolved.status === 'failed' ? resolved : dialer.connect(resolved.destination, limit)
  })
  if (connected.status === 'failed') return { status: 'failed', failure: connected.failure }
  const { socket, address } = connected
  if (access.encryption === 'none' && !isCleartextAllowed(dialer.policy, address.address)) {
    socket.destroy()
    return { status: 'failed', failure: { kind: 'cleartext-refused' } }
  }
  const dialogue = new Dialogue(transcript, redactor)
  const transport = new MailboxTransport({ socket, access, trust, dialogue, maxBytes })
  const client = createClient(access, transport)
  const mailbox = new Mailbox({ client, transport, redactor, signal, stepMs })
  const opened = await mailbox.perform(async () => {
    await client.connect()
    dialogue.noteLogin()
    // Beside the flags it knows the names of spam folders in many languages, for servers without SPECIAL-USE.
    return await client.list()
  })
  if (opened.status === 'failed') {
    mailbox.abandon()
    return opened
  }
  mailbox.keepFolders(opened.value)
  return { status: 'open', mailbox }
}

function createClient(access: MailboxAccess, transport: MailboxTransport): ImapFlow {
  const { host, port, encryption, username, password = '', authMethod } = access
  const client = new ImapFlow({
    host,
    port,
    secure: encryption === 'tls',
    // STARTTLS is required or not asked for: never optional, since who sits between could take it away.
    doSTARTTLS: encryption === 'starttls',
    transport,
    auth:
      authMethod === 'xoauth2'
        ? { user: username, accessToken: password }
        : { user: username, pass: password },
    // Some servers let nobody in who does not say who they are (RFC 2971); no more than that.
    clientInfo: { name: 'Ehlo', version: false, vendor: false, 'support-url': false },
    disableAutoEnable: true,
    disableAutoIdle: true,
    disableCompression: true,
    logger: false,
    ...limits,
  })
  // Also rejected to whoever waits; without a listener it would end the process.
  client.on('error', () => {})
  return client
}
