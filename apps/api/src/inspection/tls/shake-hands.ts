import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { connect } from 'node:tls'
import type { SecureContext, TLSSocket } from 'node:tls'
import type { SessionFailure } from '../../smtp/failure.ts'
import { groupOf, untilSecured } from '../../smtp/handshake.ts'
import { makeHarmless } from '../../smtp/harmless-text.ts'
import type { SmtpSession } from '../../smtp/session.ts'

/** What one TLS handshake showed. Nothing is judged here, an untrusted certificate least of all. */
export type HandshakeEvidence = {
  version: string
  cipher: string
  group: string
  /** As sent, leaf first. */
  chain: X509Certificate[]
  /** OpenSSL's reason why the chain does not verify, names aside. */
  verifyError?: string
  hasStaple: boolean
  isResumed: boolean
}

export type Handshake =
  | { status: 'secured'; evidence: HandshakeEvidence; socket: TLSSocket }
  | { status: 'failed'; failure: SessionFailure }

type HandshakeOptions = {
  host: string
  context: SecureContext
  /** A session to resume. */
  ticket?: Buffer
}

// Real chains are three or four long.
const longestChain = 10

/** Goes over to TLS on a session that is ready for it. The socket stays the session's. */
export async function shakeHands(
  session: SmtpSession,
  { host, context, ticket }: HandshakeOptions,
): Promise<Handshake> {
  if (session.failure !== undefined) return { status: 'failed', failure: session.failure }
  const { socket: plain, surplus } = session.releaseSocket()
  if (surplus !== undefined) return fail(session, { kind: 'plaintext-injected', text: surplus })
  const socket = connect({
    socket: plain,
    secureContext: context,
    rejectUnauthorized: false,
    checkServerIdentity: () => undefined,
    requestOCSP: true,
    ...(isIP(host) === 0 ? { servername: host } : {}),
    ...(ticket === undefined ? {} : { session: ticket }),
  })
  let hasStaple = false
  socket.once('OCSPResponse', (response: Buffer | null) => {
    hasStaple = response !== null && response.length > 0
  })
  const failure = await untilSecured(session, socket)
  if (failure !== undefined) return fail(session, failure)
  const verifyError = socket.authorized ? undefined : String(socket.authorizationError)
  const evidence: HandshakeEvidence = {
    version: socket.getProtocol() ?? '',
    cipher: socket.getCipher().name,
    group: groupOf(socket),
    chain: sentChain(socket.getPeerX509Certificate()),
    ...(verifyError === undefined ? {} : { verifyError: makeHarmless(verifyError) }),
    hasStaple,
    isResumed: socket.isSessionReused(),
  }
  return { status: 'secured', evidence, socket }
}

function sentChain(leaf: X509Certificate | undefined): X509Certificate[] {
  const chain: X509Certificate[] = []
  let next = leaf
  while (next !== undefined && chain.length < longestChain) {
    const { fingerprint256 } = next
    if (chain.some((known) => known.fingerprint256 === fingerprint256)) break
    chain.push(next)
    next = next.issuerCertificate
  }
  return chain
}

function fail(session: SmtpSession, failure: SessionFailure): Handshake {
  session.fail(failure)
  return { status: 'failed', failure: session.failure ?? failure }
}
