import type { Socket } from 'node:net'
import { isIP } from 'node:net'
import { connect as startTls } from 'node:tls'
import type { TLSSocket } from 'node:tls'
import type { ImapTransport, ImapTransportSocket } from 'imapflow'
import { judgeCertificate } from '../smtp/judge-certificate.ts'
import { makeHarmless } from '../smtp/harmless-text.ts'
import type { TlsTrust } from '../smtp/tls-trust.ts'
import type { Dialogue } from './dialogue.ts'
import type { MailboxAccess } from './mailbox-access.ts'
import type { MailboxFailure } from './mailbox-failure.ts'
import { WatchedSocket } from './watched-socket.ts'

type TransportOptions = {
  /** Connected already, by the guarded dialer. */
  socket: Socket
  access: MailboxAccess
  trust: TlsTrust
  dialogue: Dialogue
  /** Everything the server may say. */
  maxBytes: number
}

/**
 * Carries imapflow's session over a socket that the guarded dialer opened, with TLS by the rules of a mail server's: it
 * looks nothing up and opens nothing by itself. Remembers the first failure, which says more than imapflow's error.
 */
export class MailboxTransport implements ImapTransport {
  readonly #options: TransportOptions
  readonly #budget: { bytes: number; onOverflow: () => void }
  #current: { destroy: (error?: Error) => unknown } | undefined
  failure: MailboxFailure | undefined

  constructor(options: TransportOptions) {
    this.#options = options
    this.#budget = {
      bytes: options.maxBytes,
      onOverflow: () => this.fail({ kind: 'overflow' }),
    }
  }

  connect(_destination: unknown, onConnect: () => void): ImapTransportSocket {
    const { socket, access, dialogue } = this.#options
    if (access.encryption === 'tls') return this.#secure(socket, onConnect)
    const watched = new WatchedSocket(socket, dialogue, this.#budget)
    this.#current = watched
    process.nextTick(onConnect)
    return watched
  }

  upgrade(plain: ImapTransportSocket, _destination: unknown, onSecure: () => void) {
    // imapflow gives back what `connect` answered.
    return this.#secure((plain as unknown as WatchedSocket).release(), onSecure)
  }

  /** Ends the session; only the first failure counts. */
  fail(failure: MailboxFailure): void {
    this.failure ??= failure
    this.#current?.destroy(new Error(failure.kind))
  }

  #secure(plain: Socket, onSecure: () => void): WatchedSocket {
    const { access, trust, dialogue } = this.#options
    const secured = startTls({
      socket: plain,
      secureContext: trust.secureContext,
      // Judged below, before a byte is said.
      rejectUnauthorized: false,
      checkServerIdentity: () => undefined,
      ...(isIP(access.host) === 0 ? { servername: access.host } : {}),
    })
    const watched = new WatchedSocket(secured, dialogue, this.#budget)
    this.#current = watched
    secured.once('error', (error: NodeJS.ErrnoException) => {
      const text = makeHarmless(error.message).slice(0, 300)
      this.failure ??= { kind: 'tls', code: error.code ?? 'ECONNRESET', text }
    })
    secured.once('secureConnect', () => {
      const refusal = this.#judge(secured)
      if (refusal !== undefined) return this.fail(refusal)
      dialogue.isEncrypted = true
      return onSecure()
    })
    return watched
  }

  #judge(secured: TLSSocket): MailboxFailure | undefined {
    const { host, tlsVerification: verification } = this.#options.access
    const verifyError = secured.authorized ? undefined : String(secured.authorizationError)
    // A server cannot avoid presenting one: the ciphers without certificates are not offered.
    return judgeCertificate(secured.getPeerX509Certificate()!, verifyError, { verification, host })
  }
}
